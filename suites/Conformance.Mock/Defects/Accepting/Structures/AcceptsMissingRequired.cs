using System.Text.Json;

using Conformance.Mock.Errors;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>A request without a parameter or property that is required is accepted.</summary>
internal sealed class AcceptsMissingRequired : Overlooking
{
    /// <inheritdoc/>
    public override string Id => "accepts-missing-required";

    /// <inheritdoc/>
    public override string Summary => "A request without a parameter or property that is required is accepted.";

    /// <inheritdoc/>
    protected override bool IsOverlooked(Encounter encounter, Fault fault) => fault is { Keyword: "required", Refusal: not Refusal.Malformed };

    /// <inheritdoc/>
    protected override bool IsDemand(string keyword, JsonElement value) => keyword == "required" && value.ValueKind == JsonValueKind.Array;
}
