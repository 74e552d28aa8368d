using System.Text.Json.Nodes;

namespace Conformance.Spec.Tests.Diff.Edits;

/// <summary>All schemas within a schema.</summary>
internal static class SchemaNodes
{
    /// <summary>The schema itself first, then what it holds.</summary>
    public static IEnumerable<JsonObject> Of(JsonObject schema) => Below(schema).Aggregate<JsonObject, IEnumerable<JsonObject>>([schema], (nodes, child) => nodes.Concat(Of(child)));

    private static IEnumerable<JsonObject> Below(JsonObject schema)
    {
        var single = new[] { "items", "additionalProperties" }.Select(k => schema[k]);
        var named = (schema["properties"] as JsonObject)?.Select(p => p.Value) ?? [];
        var listed = new[] { "oneOf", "anyOf", "allOf" }.SelectMany(k => schema[k] as JsonArray ?? []);
        return single.Concat(named).Concat(listed).OfType<JsonObject>();
    }
}
