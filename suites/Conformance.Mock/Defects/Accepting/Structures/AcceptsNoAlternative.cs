using System.Text.Json;

using Conformance.Mock.Errors;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>A value that fits none of the alternatives is accepted.</summary>
internal sealed class AcceptsNoAlternative : Overlooking
{
    /// <inheritdoc/>
    public override string Id => "accepts-no-alternative";

    /// <inheritdoc/>
    public override string Summary => "A value that fits none of the alternatives is accepted.";

    /// <inheritdoc/>
    protected override bool IsOverlooked(Encounter encounter, Fault fault) => fault is { IsOfTwoAlternatives: false, Refusal: Refusal.Constraint } && Alternatives.Hold(encounter.Model, fault);

    /// <inheritdoc/>
    protected override bool IsDemand(string keyword, JsonElement value) => keyword is "oneOf" or "anyOf" or "not";
}
