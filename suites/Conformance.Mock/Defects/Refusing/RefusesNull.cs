using System.Text.Json;

using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Refusing;

/// <summary>A body with a null that the contract allows is refused.</summary>
internal sealed class RefusesNull : RefusingValue
{
    /// <inheritdoc/>
    public override string Id => "refuses-null";

    /// <inheritdoc/>
    public override string Summary => "A body with a null that the contract allows is refused.";

    /// <inheritdoc/>
    protected override bool IsDemand(string keyword, JsonElement value) => keyword == "nullable" || (keyword == "type" && value.ValueKind == JsonValueKind.Array);

    /// <inheritdoc/>
    protected override bool IsRefused(Visit visit, Schema? schema, JsonElement value) => value.ValueKind == JsonValueKind.Null;
}
