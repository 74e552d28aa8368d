using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Spec.Schemas;

namespace Conformance.Suites.Checks.Promises;

/// <summary>Reads a header's value written in style <c>simple</c> (OpenAPI 3.0 section 4.7.21, RFC 6570 section 3.2.2).</summary>
internal static class HeaderValue
{
    private static readonly string[] Scalars = ["number", "boolean", "string"];

    /// <summary>The value as JSON, once for each type that the schema allows; as a string where the text fits none of them.</summary>
    public static IEnumerable<string> Read(string text, Schema schema, bool explode, SchemaSet schemas)
    {
        var resolved = schemas.Resolve(schema);
        var readings = Types(resolved.Json).Select(type => ReadAs(type, text, resolved, explode, schemas)).OfType<JsonNode>().ToArray();
        return readings.Length == 0 ? [Json(JsonValue.Create(text))] : readings.Select(Json);
    }

    private static JsonNode? ReadAs(string type, string text, Schema schema, bool explode, SchemaSet schemas) => type switch
    {
        "integer" or "number" => Number(text),
        "boolean" => text is "true" or "false" ? JsonValue.Create(text == "true") : null,
        "array" => new JsonArray([.. Split(text).Select(t => Item(t, schemas.Child(schema, "items"), schemas))]),
        "object" => Members(text, schema, explode, schemas),
        "string" => JsonValue.Create(text),
        _ => null,
    };

    private static JsonNode Item(string text, Schema? schema, SchemaSet schemas) => schema is null
        ? JsonValue.Create(text)
        : JsonNode.Parse(Read(text, schema, explode: false, schemas).First())!;

    private static JsonObject? Members(string text, Schema schema, bool explode, SchemaSet schemas)
    {
        var parts = Split(text);
        var pairs = explode
            ? parts.Select(p => p.Split('=', 2)).ToArray()
            : parts.Chunk(2).ToArray();
        if (pairs.Any(p => p.Length != 2)) return null;
        var members = new JsonObject();
        foreach (var pair in pairs) members[pair[0]] = Item(pair[1], schemas.Child(schema, "properties", pair[0]), schemas);
        return members;
    }

    private static string[] Split(string text) => text.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>A number keeps its digits, however many: JSON is read again from this text.</summary>
    private static JsonValue? Number(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Number ? JsonValue.Create(document.RootElement.Clone()) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Types(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("type", out var type)) return Scalars;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.ToString()) : [type.ToString()];
    }

    private static string Json(JsonNode node) => node.ToJsonString();
}
