using System.Buffers;
using System.Text.Json;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>Values put together from values.</summary>
internal static class JsonBuild
{
    /// <summary>JSON's null.</summary>
    public static JsonElement Null { get; } = JsonElement.Parse("null");

    /// <summary>An array.</summary>
    public static JsonElement Array(IEnumerable<JsonElement> items) => Build(json =>
    {
        json.WriteStartArray();
        foreach (var item in items) item.WriteTo(json);
        json.WriteEndArray();
    });

    /// <summary>An object.</summary>
    public static JsonElement Object(IEnumerable<(string Name, JsonElement Value)> members) => Build(json =>
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        json.WriteEndObject();
    });

    /// <summary>The value that a text is as JSON, or null.</summary>
    public static JsonElement? TryParse(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return null;
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement Build(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer)) write(json);
        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
