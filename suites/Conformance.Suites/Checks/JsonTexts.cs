using System.Text.Json;
using System.Text.Unicode;

namespace Conformance.Suites.Checks;

/// <summary>The texts in JSON.</summary>
internal static class JsonTexts
{
    /// <summary>The bytes as JSON, or null where they are none (RFC 8259 section 8.1: UTF-8).</summary>
    public static JsonElement? TryRead(ReadOnlyMemory<byte> body)
    {
        if (!Utf8.IsValid(body.Span)) return null;
        try
        {
            return JsonElement.Parse(body.Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Every text that is a value, at whatever depth; none where the bytes are no JSON.</summary>
    public static IEnumerable<string> Of(ReadOnlyMemory<byte> body) => TryRead(body) is { } value ? Of(value) : [];

    /// <summary>Every text that is a value, at whatever depth.</summary>
    public static IEnumerable<string> Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => TextOf(value) is { } text ? [text] : [],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Of(p.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Of),
        _ => [],
    };

    /// <summary>The JSON Pointer of the first text that is looked for, or null.</summary>
    public static string? Find(JsonElement value, Predicate<string> isWanted, string pointer = "") => value.ValueKind switch
    {
        JsonValueKind.String => TextOf(value) is { } text && isWanted(text) ? pointer : null,
        JsonValueKind.Object => value.EnumerateObject().Select(p => Find(p.Value, isWanted, JsonPointer.Append(pointer, NameOf(p)))).FirstOrDefault(f => f is not null),
        JsonValueKind.Array => value.EnumerateArray().Select((v, i) => Find(v, isWanted, JsonPointer.Append(pointer, i.ToString(System.Globalization.CultureInfo.InvariantCulture)))).FirstOrDefault(f => f is not null),
        _ => null,
    };

    /// <summary>The name of a property; a question mark for one with half a surrogate pair.</summary>
    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    /// <summary>Null for a text with half a surrogate pair, which .NET cannot hold.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
