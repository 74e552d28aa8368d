using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model;

namespace Conformance.Spec.Tests.Schemas.SecondOpinion;

/// <summary>Schemas of an OpenAPI 3.0 contract as one draft 4 text, for validators that know nothing of OpenAPI: named schemas become
/// definitions, <c>nullable</c> becomes a type, directions and discriminators fall away.</summary>
internal static class Draft4Text
{
    private const string Container = "/components/schemas";

    private static readonly string[] Dropped = ["discriminator", "example", "externalDocs", "readOnly", "writeOnly", "xml", "deprecated", "nullable"];

    /// <summary>The schemas that the contract names.</summary>
    public static IEnumerable<Schema> Named(Contract contract)
    {
        if (!contract.Document.TryResolve(Container, out var schemas)) yield break;
        foreach (var schema in schemas.EnumerateObject())
        {
            var pointer = JsonPointer.Append(Container, schema.Name);
            yield return new(contract.Location, pointer, schema.Value, contract.Document.PlaceOf(pointer));
        }
    }

    /// <summary>One schema with the definitions that it may refer to.</summary>
    public static string Of(Contract contract, Schema schema)
    {
        var root = new JsonObject { ["allOf"] = new JsonArray(Convert(schema.Json)) };
        root["definitions"] = new JsonObject(Named(contract).Select(named =>
            KeyValuePair.Create<string, JsonNode?>(JsonPointer.Tokens(named.Pointer).Last(), Convert(named.Json))));
        return root.ToJsonString();
    }

    private static JsonNode? Convert(JsonElement schema)
    {
        var node = JsonNode.Parse(schema.GetRawText().Replace($"#{Container}/", "#/definitions/", StringComparison.Ordinal));
        Rewrite(node);
        return node;
    }

    private static void Rewrite(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items) Rewrite(item);
        }

        if (node is not JsonObject schema) return;
        if (schema["nullable"]?.GetValueKind() == JsonValueKind.True && schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        }

        foreach (var keyword in Dropped.Where(keyword => schema[keyword] is not JsonObject { Count: > 0 } || keyword is "discriminator")) schema.Remove(keyword);
        foreach (var (_, child) in schema.ToArray()) Rewrite(child);
    }
}
