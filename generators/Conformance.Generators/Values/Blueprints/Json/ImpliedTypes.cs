using System.Collections.Frozen;
using System.Text.Json;
using Conformance.Model;

namespace Conformance.Generators.Values.Blueprints.Json;

/// <summary>Types that keywords speak of: each keyword says something about instances of one type only.</summary>
internal static class ImpliedTypes
{
    private static readonly FrozenDictionary<string, JsonTypes> Keywords = new Dictionary<string, JsonTypes>(StringComparer.Ordinal)
    {
        ["properties"] = JsonTypes.Object,
        ["required"] = JsonTypes.Object,
        ["additionalProperties"] = JsonTypes.Object,
        ["patternProperties"] = JsonTypes.Object,
        ["propertyNames"] = JsonTypes.Object,
        ["minProperties"] = JsonTypes.Object,
        ["maxProperties"] = JsonTypes.Object,
        ["dependentRequired"] = JsonTypes.Object,
        ["dependentSchemas"] = JsonTypes.Object,
        ["dependencies"] = JsonTypes.Object,
        ["unevaluatedProperties"] = JsonTypes.Object,
        ["items"] = JsonTypes.Array,
        ["prefixItems"] = JsonTypes.Array,
        ["contains"] = JsonTypes.Array,
        ["minItems"] = JsonTypes.Array,
        ["maxItems"] = JsonTypes.Array,
        ["uniqueItems"] = JsonTypes.Array,
        ["unevaluatedItems"] = JsonTypes.Array,
        ["minLength"] = JsonTypes.String,
        ["maxLength"] = JsonTypes.String,
        ["pattern"] = JsonTypes.String,
        ["contentEncoding"] = JsonTypes.String,
        ["contentMediaType"] = JsonTypes.String,
        ["minimum"] = JsonTypes.Number,
        ["maximum"] = JsonTypes.Number,
        ["exclusiveMinimum"] = JsonTypes.Number,
        ["exclusiveMaximum"] = JsonTypes.Number,
        ["multipleOf"] = JsonTypes.Number,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The types that a schema's own keywords speak of; none where it says nothing of the kind.</summary>
    public static JsonTypes Of(Schema leaf) => leaf.Json.EnumerateObject().Aggregate(JsonTypes.None, (types, k) => types | Of(k));

    private static JsonTypes Of(JsonProperty keyword) => keyword.Name switch
    {
        "enum" when keyword.Value.ValueKind == JsonValueKind.Array => keyword.Value.EnumerateArray().Aggregate(JsonTypes.None, (types, v) => types | JsonTypeNames.Of(v)),
        "const" => JsonTypeNames.Of(keyword.Value),
        "format" => keyword.Value.ToString() is "int32" or "int64" or "float" or "double" ? JsonTypes.Number : JsonTypes.String,
        _ => Keywords.GetValueOrDefault(keyword.Name),
    };
}
