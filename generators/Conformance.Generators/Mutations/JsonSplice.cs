using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Model;

namespace Conformance.Generators.Mutations;

/// <summary>Values with one part changed; all else stays byte for byte as it was written.</summary>
internal static class JsonSplice
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = 512 };
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 512 };

    /// <summary>The value with what stands at a pointer replaced; null where nothing stands there.</summary>
    public static JsonElement? Replace(JsonElement root, string pointer, JsonElement value) => JsonPointer.TryResolve(root, pointer, out _)
        ? Build(json => Copy(json, root, [.. JsonPointer.Tokens(pointer)], 0, value))
        : null;

    /// <summary>An object without a member.</summary>
    public static JsonElement Without(JsonElement from, string name) => Build(json =>
    {
        json.WriteStartObject();
        foreach (var member in from.EnumerateObject().Where(m => m.Name != name)) member.WriteTo(json);
        json.WriteEndObject();
    });

    /// <summary>An object with a further member behind the others; one of the same name goes.</summary>
    public static JsonElement With(JsonElement to, string name, JsonElement value) => Build(json =>
    {
        json.WriteStartObject();
        foreach (var member in to.EnumerateObject().Where(m => m.Name != name)) member.WriteTo(json);
        json.WritePropertyName(name);
        value.WriteTo(json);
        json.WriteEndObject();
    });

    /// <summary>An array of items.</summary>
    public static JsonElement Items(IEnumerable<JsonElement> items) => Build(json =>
    {
        json.WriteStartArray();
        foreach (var item in items) item.WriteTo(json);
        json.WriteEndArray();
    });

    private static void Copy(Utf8JsonWriter json, JsonElement from, string[] tokens, int at, JsonElement value)
    {
        if (at == tokens.Length) value.WriteTo(json);
        else if (from.ValueKind == JsonValueKind.Array) CopyItems(json, from, tokens, at, value);
        else CopyMembers(json, from, tokens, at, value);
    }

    private static void CopyItems(Utf8JsonWriter json, JsonElement from, string[] tokens, int at, JsonElement value)
    {
        json.WriteStartArray();
        foreach (var (index, item) in from.EnumerateArray().Index())
        {
            if (index.ToString() == tokens[at]) Copy(json, item, tokens, at + 1, value);
            else item.WriteTo(json);
        }

        json.WriteEndArray();
    }

    private static void CopyMembers(Utf8JsonWriter json, JsonElement from, string[] tokens, int at, JsonElement value)
    {
        json.WriteStartObject();
        foreach (var member in from.EnumerateObject())
        {
            if (member.Name != tokens[at])
            {
                member.WriteTo(json);
                continue;
            }

            json.WritePropertyName(member.Name);
            Copy(json, member.Value, tokens, at + 1, value);
        }

        json.WriteEndObject();
    }

    private static JsonElement Build(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Writing)) write(json);
        return JsonElement.Parse(buffer.WrittenSpan, Reading);
    }
}
