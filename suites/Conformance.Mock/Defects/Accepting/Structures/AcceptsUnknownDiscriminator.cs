using System.Text.Json;

using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>A value whose discriminator names no alternative is accepted.</summary>
internal sealed class AcceptsUnknownDiscriminator : Overlooking
{
    /// <inheritdoc/>
    public override string Id => "accepts-unknown-discriminator";

    /// <inheritdoc/>
    public override string Summary => "A value whose discriminator names no alternative is accepted.";

    /// <inheritdoc/>
    protected override bool IsOverlooked(Encounter encounter, Fault fault) => Names(encounter.Model).Any(n =>
        fault.Misses(n)
        || (fault.Keyword is "enum" or "const" && fault.Subject.EndsWith($"/{n}", StringComparison.Ordinal))
        || (!fault.IsOfTwoAlternatives && Alternatives.Hold(encounter.Model, fault)));

    /// <inheritdoc/>
    protected override bool IsDemand(string keyword, JsonElement value) => keyword == "discriminator";

    private static IEnumerable<string> Names(OperationModel model) => model.Demands
        .Where(d => d.Keyword == "discriminator" && d.Value.TryGetProperty("propertyName", out _))
        .Select(d => d.Value.GetProperty("propertyName").ToString())
        .Distinct(StringComparer.Ordinal);
}
