using System.Text;
using System.Text.Json;

namespace Conformance.Generators.Serialization.Text;

/// <summary>JSON values as the text that parameters and forms carry.</summary>
internal static class ValueText
{
    /// <summary>A string's characters, a number as the document or the generator wrote it, <c>true</c>, <c>false</c>, nothing for null; arrays and objects as JSON.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetRawText(),
    };

    /// <summary>The items of an array, or the members of an object with their names, as text; a scalar is one item.</summary>
    public static IEnumerable<(string? Name, string Value)> Parts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(i => ((string?)null, Of(i))),
        JsonValueKind.Object => value.EnumerateObject().Select(m => ((string?)m.Name, Of(m.Value))),
        _ => [(null, Of(value))],
    };

    /// <summary>A JSON string.</summary>
    public static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text);

    /// <summary>A string whose characters are the octets of <paramref name="bytes"/> (ISO 8859-1): how binary content is held as a value.</summary>
    public static JsonElement Octets(ReadOnlySpan<byte> bytes) => Json(Encoding.Latin1.GetString(bytes));
}
