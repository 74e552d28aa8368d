using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas.Keywords.Discrimination;

/// <summary>The schemas that a document names under <c>components/schemas</c> (Swagger 2.0: <c>definitions</c>).</summary>
internal static class NamedSchemas
{
    private static readonly string[] Containers = ["/components/schemas", "/definitions"];

    /// <summary>The schema of that name, or null.</summary>
    public static SchemaTarget? Find(SchemaResource resource, string name)
    {
        foreach (var container in Containers)
        {
            var pointer = JsonPointer.Append(container, name);
            if (resource.File.TryFind(pointer, out var json)) return new(resource.File, pointer, json);
        }

        return null;
    }

    /// <summary>Named schemas that include <paramref name="ancestor"/> through <c>allOf</c>, directly or through others.</summary>
    public static IEnumerable<SchemaTarget> DerivedFrom(SchemaGraph graph, SchemaResource resource, SchemaTarget ancestor)
    {
        var children = graph.ChildrenIn(resource);
        var met = new HashSet<string>(StringComparer.Ordinal) { ancestor.Pointer };
        var open = new Queue<SchemaTarget>([ancestor]);
        while (open.TryDequeue(out var parent))
        {
            foreach (var child in children[parent.Pointer].Where(child => met.Add(child.Pointer)))
            {
                yield return child;
                open.Enqueue(child);
            }
        }
    }

    /// <summary>Named schemas by the pointer of each schema that their <c>allOf</c> includes by reference.</summary>
    public static ILookup<string, SchemaTarget> Children(SchemaGraph graph, SchemaResource resource) =>
        All(resource).SelectMany(child => Parents(graph, resource, child.Json).Select(parent => (parent, child))).ToLookup(x => x.parent, x => x.child);

    private static IEnumerable<SchemaTarget> All(SchemaResource resource)
    {
        foreach (var container in Containers)
        {
            if (!resource.File.TryFind(container, out var schemas) || schemas.ValueKind != JsonValueKind.Object) continue;
            foreach (var schema in schemas.EnumerateObject())
            {
                yield return new(resource.File, JsonPointer.Append(container, schema.Name), schema.Value);
            }
        }
    }

    private static IEnumerable<string> Parents(SchemaGraph graph, SchemaResource resource, JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("allOf", out var all) || all.ValueKind != JsonValueKind.Array) yield break;
        foreach (var branch in all.EnumerateArray())
        {
            if (branch.ValueKind != JsonValueKind.Object || !branch.TryGetProperty("$ref", out var reference)) continue;
            if (reference.ValueKind != JsonValueKind.String || !graph.TryResolve(resource, reference.GetString()!, out var target)) continue;
            if (ReferenceEquals(target.File, resource.File)) yield return target.Pointer;
        }
    }
}
