using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Swagger;

/// <summary>One schema that Swagger 2.0 writes as something else.</summary>
/// <param name="Node">The parameter, the header, or the operation whose form it is.</param>
/// <param name="Json">The schema.</param>
/// <param name="Origins">By pointer within the schema, the object that stands there; the longest that fits counts.</param>
internal sealed record SwaggerSchema(DocumentNode Node, JsonObject Json, IReadOnlyDictionary<string, DocumentNode> Origins)
{
    private static readonly string[] NotKeywords =
        ["name", "in", "required", "description", "allowEmptyValue", "collectionFormat", "schema"];

    /// <summary>The schema that the object stands for, or null.</summary>
    internal static SwaggerSchema? Of(DocumentNode node, ReferenceFollower follower) => node.Kind switch
    {
        _ when !node.IsObject || node.Text("$ref") is not null => null,
        NodeKind.Header => OfValue(node),
        NodeKind.Parameter when node.Text("in") is not ("body" or "formData") => OfValue(node),
        NodeKind.Operation => OfForm(node, follower),
        _ => null,
    };

    private static SwaggerSchema OfValue(DocumentNode node) =>
        new(node, Keywords(node), new Dictionary<string, DocumentNode>(StringComparer.Ordinal) { [""] = node });

    private static SwaggerSchema? OfForm(DocumentNode operation, ReferenceFollower follower)
    {
        var fields = SwaggerForm.Fields(operation, follower);
        if (fields.Count == 0) return null;
        var json = new JsonObject { ["type"] = "object" };
        var properties = new JsonObject();
        json["properties"] = properties;
        var origins = new Dictionary<string, DocumentNode>(StringComparer.Ordinal) { [""] = operation };
        foreach (var (name, parameter) in fields)
        {
            properties[name] = Keywords(parameter);
            origins[JsonPointer.Append("/properties", name)] = parameter;
        }

        var required = fields.Where(f => f.Value.Flag("required")).Select(f => (JsonNode?)f.Key).ToArray();
        if (required.Length > 0) json["required"] = new JsonArray(required);
        return new SwaggerSchema(operation, json, origins);
    }

    private static JsonObject Keywords(DocumentNode node)
    {
        var keywords = new JsonObject();
        foreach (var member in node.Members().Where(m => !NotKeywords.Contains(m.Name, StringComparer.Ordinal)))
            keywords[member.Name] = AbsoluteReferences.In(member.Json, node.File.Location);
        if (node.Text("type") != "file") return keywords;
        keywords["type"] = "string";
        keywords["format"] = "binary";
        return keywords;
    }
}
