using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Model;

/// <summary>Writes a header line as <c>["name","value"]</c>: a journal holds hundreds of thousands of them.</summary>
internal sealed class FieldConverter : JsonConverter<Field>
{
    /// <inheritdoc/>
    public override Field Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A header line is an array of name and value.");
        var name = NextString(ref reader);
        var value = NextString(ref reader);
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray
            ? new Field(name, value)
            : throw new JsonException("A header line has two strings.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Field value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Name);
        writer.WriteStringValue(value.Value);
        writer.WriteEndArray();
    }

    private static string NextString(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new JsonException("A header line has two strings.");
}
