using System.Numerics;
using System.Text.Json;

namespace Conformance.Generators.Values.Blueprints.Json;

/// <summary>Types as schemas and instances name them.</summary>
internal static class JsonTypeNames
{
    private static readonly IReadOnlyList<JsonTypes> Order =
        [JsonTypes.String, JsonTypes.Integer, JsonTypes.Fraction, JsonTypes.Boolean, JsonTypes.Object, JsonTypes.Array, JsonTypes.Null];

    /// <summary>The types that a schema's <c>type</c> names: one name or a list.</summary>
    public static JsonTypes Read(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.String => Named(type.GetString()!),
        JsonValueKind.Array => type.EnumerateArray().Aggregate(JsonTypes.None, (types, t) => types | Read(t)),
        _ => JsonTypes.Any,
    };

    /// <summary>The type of an instance.</summary>
    public static JsonTypes Of(JsonElement instance) => instance.ValueKind switch
    {
        JsonValueKind.Null => JsonTypes.Null,
        JsonValueKind.True or JsonValueKind.False => JsonTypes.Boolean,
        JsonValueKind.String => JsonTypes.String,
        JsonValueKind.Array => JsonTypes.Array,
        JsonValueKind.Object => JsonTypes.Object,
        _ => instance.TryGetDecimal(out var number) && number != decimal.Truncate(number) ? JsonTypes.Fraction : JsonTypes.Integer,
    };

    /// <summary>The single types of a set, the one to try first in front.</summary>
    public static IEnumerable<JsonTypes> Single(this JsonTypes types) => Order.Where(t => types.Allows(t));

    /// <summary>True if there is more than one type in the set.</summary>
    public static bool IsSeveral(this JsonTypes types) => BitOperations.PopCount((uint)types) > 1;

    /// <summary>True if the sets have a type in common.</summary>
    public static bool Allows(this JsonTypes types, JsonTypes some) => (types & some) != JsonTypes.None;

    /// <summary>The name that a schema uses for a single type.</summary>
    public static string Name(this JsonTypes type) => type switch
    {
        JsonTypes.Fraction or JsonTypes.Number => "number",
        _ => type.ToString().ToLowerInvariant(),
    };

    private static JsonTypes Named(string name) => name switch
    {
        "null" => JsonTypes.Null,
        "boolean" => JsonTypes.Boolean,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Number,
        "string" or "file" => JsonTypes.String,
        "array" => JsonTypes.Array,
        "object" => JsonTypes.Object,
        _ => JsonTypes.Any,
    };
}
