using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Conformance.Model;

namespace Conformance.Generators.Values.Blueprints.Json;

/// <summary>Reads raw schemas forgivingly: what is not of the expected kind counts as absent.</summary>
internal static class SchemaJson
{
    private const decimal Biggest = 1e24m;

    /// <summary>The value of a keyword; false where the schema is no object or has it not.</summary>
    public static bool TryKeyword(this Schema schema, string keyword, out JsonElement value)
    {
        value = default;
        return schema.Json.ValueKind == JsonValueKind.Object && schema.Json.TryGetProperty(keyword, out value);
    }

    /// <summary>The text of a keyword, or null.</summary>
    public static string? Text(this Schema schema, string keyword) =>
        schema.TryKeyword(keyword, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>True if the keyword is there with an object as its value.</summary>
    public static bool TryObject(this Schema schema, string keyword, out JsonElement value) =>
        schema.TryKeyword(keyword, out value) && value.ValueKind == JsonValueKind.Object;

    /// <summary>True if the keyword is there with an array as its value.</summary>
    public static bool TryArray(this Schema schema, string keyword, out JsonElement value) =>
        schema.TryKeyword(keyword, out value) && value.ValueKind == JsonValueKind.Array;

    /// <summary>A reference, as text.</summary>
    public static bool TryReference(this Schema schema, [NotNullWhen(true)] out string? reference) =>
        (reference = schema.Text("$ref")) is not null;

    /// <summary>A length or a count: a whole number, also written <c>3.0</c>; one beyond the range of lengths is the highest.</summary>
    public static int? Count(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number) return null;
        if (!value.TryGetDecimal(out var number)) return int.MaxValue;
        return number is >= 0 and <= int.MaxValue ? (int)number : number < 0 ? 0 : int.MaxValue;
    }

    /// <summary>A number of at most 24 digits before the point, or null: bigger bounds bind nothing that is made.</summary>
    public static decimal? Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && Math.Abs(number) <= Biggest ? number : null;

    /// <summary>The name by which others refer to the schema: the last token of its pointer.</summary>
    public static string Name(this Schema schema) => JsonPointer.Unescape(schema.Pointer[(schema.Pointer.LastIndexOf('/') + 1)..]);
}
