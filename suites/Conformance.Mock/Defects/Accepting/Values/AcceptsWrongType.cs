using System.Text.Json;

using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Accepting.Values;

/// <summary>A value of a wrong type is accepted.</summary>
internal sealed class AcceptsWrongType : Overlooking
{
    /// <inheritdoc/>
    public override string Id => "accepts-wrong-type";

    /// <inheritdoc/>
    public override string Summary => "A value of a wrong type is accepted.";

    /// <inheritdoc/>
    protected override bool IsOverlooked(Encounter encounter, Fault fault) => fault is { Keyword: "type", Subject: not "body" } && !fault.IsNull;

    /// <inheritdoc/>
    protected override bool IsDemand(string keyword, JsonElement value) => keyword == "type";
}
