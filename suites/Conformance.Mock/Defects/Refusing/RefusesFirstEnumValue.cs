using System.Text.Json;

using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Refusing;

/// <summary>A body with the first value of an enum is refused.</summary>
internal sealed class RefusesFirstEnumValue : RefusingValue
{
    /// <inheritdoc/>
    public override string Id => "refuses-first-enum-value";

    /// <inheritdoc/>
    public override string Summary => "A body with the first value of an enum is refused.";

    /// <inheritdoc/>
    protected override bool IsDemand(string keyword, JsonElement value) => keyword == "enum";

    /// <inheritdoc/>
    protected override bool IsRefused(Visit visit, Schema? schema, JsonElement value) => schema is not null
        && value.ValueKind == JsonValueKind.String
        && visit.Model.Ground.Facts.Enumerated(schema) is [var first, ..]
        && JsonElement.DeepEquals(first, value);
}
