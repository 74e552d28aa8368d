using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.Swagger;

/// <summary>Copies a value of one file into another so that its references still lead where they led.</summary>
internal static class AbsoluteReferences
{
    internal static JsonNode? In(JsonElement value, string location)
    {
        var copy = JsonNode.Parse(value.GetRawText(), documentOptions: new JsonDocumentOptions { MaxDepth = SourceLimits.Depth });
        Rewrite(copy, location);
        return copy;
    }

    private static void Rewrite(JsonNode? node, string location)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) Rewrite(item, location);
        }
        else if (node is JsonObject members)
        {
            foreach (var (_, member) in members) Rewrite(member, location);
            if (members["$ref"] is JsonValue value && value.TryGetValue<string>(out var text)) members["$ref"] = Absolute(text, location);
        }
    }

    private static string Absolute(string reference, string location) => Location.Resolve(location, reference) is ({ } file, var fragment)
        ? $"{new Uri(file).AbsoluteUri}#{Uri.EscapeDataString(fragment).Replace("%2F", "/", StringComparison.Ordinal)}"
        : reference;
}
