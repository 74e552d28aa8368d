using System.Text.Json;

using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>A value that fits two of the alternatives where one is allowed is accepted.</summary>
internal sealed class AcceptsTwoAlternatives : Overlooking
{
    /// <inheritdoc/>
    public override string Id => "accepts-two-alternatives";

    /// <inheritdoc/>
    public override string Summary => "A value that fits two of the alternatives where one is allowed is accepted.";

    /// <inheritdoc/>
    protected override bool IsOverlooked(Encounter encounter, Fault fault) => fault.IsOfTwoAlternatives;

    /// <inheritdoc/>
    protected override bool IsDemand(string keyword, JsonElement value) => keyword == "oneOf";
}
