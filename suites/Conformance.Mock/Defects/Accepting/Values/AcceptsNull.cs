using System.Text.Json;

using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Accepting.Values;

/// <summary>A null is accepted where none is allowed.</summary>
internal sealed class AcceptsNull : Overlooking
{
    /// <inheritdoc/>
    public override string Id => "accepts-null";

    /// <inheritdoc/>
    public override string Summary => "A null is accepted where none is allowed.";

    /// <inheritdoc/>
    protected override bool IsOverlooked(Encounter encounter, Fault fault) => fault is { Keyword: "type", Subject: not "body" } && fault.IsNull;

    /// <inheritdoc/>
    protected override bool IsDemand(string keyword, JsonElement value) => keyword == "properties";
}
