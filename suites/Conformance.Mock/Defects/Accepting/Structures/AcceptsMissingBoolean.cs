using System.Text.Json;

using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>A request without a boolean that is required is accepted.</summary>
internal sealed class AcceptsMissingBoolean : Overlooking
{
    /// <inheritdoc/>
    public override string Id => "accepts-missing-boolean";

    /// <inheritdoc/>
    public override string Summary => "A request without a boolean that is required is accepted.";

    /// <inheritdoc/>
    public override string Where => "operations with a required boolean";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => Booleans(model).Any();

    /// <inheritdoc/>
    protected override bool IsOverlooked(Encounter encounter, Fault fault) =>
        fault.Keyword == "required" && Booleans(encounter.Model).Any(b => fault.Subject == b.Subject && (b.Name is null || fault.Misses(b.Name)));

    /// <inheritdoc/>
    protected override bool IsDemand(string keyword, JsonElement value) => false;

    /// <summary>The required booleans: parameters, and properties at the top of the body by their names.</summary>
    private static IEnumerable<(string Subject, string? Name)> Booleans(OperationModel model)
    {
        var facts = model.Ground.Facts;
        var parameters = model.Operation.Parameters
            .Where(p => p.Required && p.Schema is { } schema && facts.TypeOf(schema) == "boolean")
            .Select(p => ($"{p.Location.ToString().ToLowerInvariant()} {p.Name}", (string?)null));
        return model.RequestShape?.Schema is not { } body ? parameters : parameters.Concat(facts.Required(body)
            .Where(n => facts.Property(body, n) is { } property && facts.TypeOf(property) == "boolean")
            .Select(n => ("body", (string?)n)));
    }
}
