using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary>Finds out whether a property is read-only or write-only: its schema says so, or one that it refers to or includes.</summary>
internal static class PropertyDirection
{
    private const int Deepest = 16;

    /// <summary>What the schema of a property says.</summary>
    public static (bool ReadOnly, bool WriteOnly) Of(SchemaGraph graph, SchemaResource resource, JsonElement schema) =>
        resource.Dialect.IsOpenApi ? (Says(graph, resource, schema, "readOnly", Deepest), Says(graph, resource, schema, "writeOnly", Deepest)) : default;

    /// <summary>What is said of a property that is required here and described by a schema that includes this one.</summary>
    public static (bool ReadOnly, bool WriteOnly) Elsewhere(SchemaReader reader, string name)
    {
        var (readOnly, writeOnly) = (false, false);
        for (var at = reader.Parent; at is not null && reader.Dialect.IsOpenApi; at = at.Parent)
        {
            foreach (var (resource, schema) in Described(at.Graph, at.Resource, at.Json, name, Deepest))
            {
                readOnly |= Says(at.Graph, resource, schema, "readOnly", Deepest);
                writeOnly |= Says(at.Graph, resource, schema, "writeOnly", Deepest);
            }
        }

        return (readOnly, writeOnly);
    }

    private static bool Says(SchemaGraph graph, SchemaResource resource, JsonElement schema, string annotation, int depth)
    {
        if (depth == 0 || schema.ValueKind != JsonValueKind.Object) return false;
        if (!Hides(resource, schema) && schema.TryGetProperty(annotation, out var value) && value.ValueKind == JsonValueKind.True) return true;
        return Included(graph, resource, schema).Any(other => Says(graph, other.Resource, other.Json, annotation, depth - 1));
    }

    private static IEnumerable<(SchemaResource Resource, JsonElement Json)> Described(
        SchemaGraph graph, SchemaResource resource, JsonElement schema, string name, int depth)
    {
        if (depth == 0 || schema.ValueKind != JsonValueKind.Object) return [];
        var own = !Hides(resource, schema) && schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            && properties.TryGetProperty(name, out var property) ? (IEnumerable<(SchemaResource, JsonElement)>)[(resource, property)] : [];
        return own.Concat(Included(graph, resource, schema).SelectMany(other => Described(graph, other.Resource, other.Json, name, depth - 1)));
    }

    private static bool Hides(SchemaResource resource, JsonElement schema) =>
        resource.Dialect.ReferenceHidesSiblings && schema.TryGetProperty("$ref", out _);

    private static IEnumerable<(SchemaResource Resource, JsonElement Json)> Included(SchemaGraph graph, SchemaResource resource, JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String
            && graph.TryResolve(resource, reference.GetString()!, out var target))
        {
            yield return (target.File.ResourceAt(target.Pointer), target.Json);
        }

        if (Hides(resource, schema) || !schema.TryGetProperty("allOf", out var all) || all.ValueKind != JsonValueKind.Array) yield break;
        foreach (var branch in all.EnumerateArray()) yield return (resource, branch);
    }
}
