using System.Text.Json;

using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Refusing;

/// <summary>A body with a number that is exactly its maximum is refused.</summary>
internal sealed class RefusesMaximum : RefusingValue
{
    /// <inheritdoc/>
    public override string Id => "refuses-maximum";

    /// <inheritdoc/>
    public override string Summary => "A body with a number that is exactly its maximum is refused.";

    /// <inheritdoc/>
    protected override bool IsDemand(string keyword, JsonElement value) => keyword == "maximum";

    /// <inheritdoc/>
    protected override bool IsRefused(Visit visit, Schema? schema, JsonElement value) => schema is not null
        && value.ValueKind == JsonValueKind.Number
        && visit.Model.Ground.Facts.Keyword(schema, "maximum") is { } maximum
        && JsonElement.DeepEquals(maximum, value);
}
