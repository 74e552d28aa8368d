using System.Text.Json;

using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Refusing;

/// <summary>A body with a text as long as it may be is refused.</summary>
internal sealed class RefusesLongestText : RefusingValue
{
    /// <inheritdoc/>
    public override string Id => "refuses-longest-text";

    /// <inheritdoc/>
    public override string Summary => "A body with a text as long as it may be is refused.";

    /// <inheritdoc/>
    protected override bool IsDemand(string keyword, JsonElement value) => keyword == "maxLength";

    /// <inheritdoc/>
    protected override bool IsRefused(Visit visit, Schema? schema, JsonElement value) => schema is not null
        && value.ValueKind == JsonValueKind.String
        && visit.Model.Ground.Facts.Keyword(schema, "maxLength") is { } most
        && most.TryGetInt32(out var length)
        && value.GetString()!.EnumerateRunes().Count() == length;
}
