using System.Collections.Concurrent;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary>Finds out whether a property is read-only or write-only: its schema says so, or one that it refers to or includes.</summary>
internal sealed class PropertyOwners(SchemaGraph graph)
{
    private const int Deepest = 16;

    private readonly ConcurrentDictionary<(SchemaFile File, string Pointer), PropertyOwner> _known = new();

    /// <summary>What the schema of a property says.</summary>
    public PropertyOwner Of(SchemaResource resource, JsonElement schema) =>
        resource.Dialect.IsOpenApi ? Of(resource, schema, Deepest) : PropertyOwner.Anyone;

    /// <summary>What is said of a property that is required here and described by a schema that includes this one.</summary>
    public PropertyOwner Elsewhere(SchemaReader reader, string name)
    {
        var owner = PropertyOwner.Anyone;
        if (!reader.Dialect.IsOpenApi) return owner;
        for (var at = reader.Parent; at is not null; at = at.Parent) owner |= OfMember(at.Resource, at.Json, name, Deepest);
        return owner;
    }

    private static bool IsTrue(JsonElement schema, string annotation) =>
        schema.TryGetProperty(annotation, out var value) && value.ValueKind == JsonValueKind.True;

    private static bool TryGetReference(JsonElement schema, out string reference)
    {
        var found = schema.TryGetProperty("$ref", out var value) && value.ValueKind == JsonValueKind.String;
        reference = found ? value.GetString()! : "";
        return found;
    }

    private PropertyOwner Of(SchemaResource resource, JsonElement schema, int depth)
    {
        if (depth == 0 || schema.ValueKind != JsonValueKind.Object) return PropertyOwner.Anyone;
        var owner = PropertyOwner.Anyone;
        if (TryGetReference(schema, out var reference))
        {
            owner = OfTarget(resource, reference, depth);
            if (resource.Dialect.ReferenceHidesSiblings) return owner;
        }

        if (IsTrue(schema, "readOnly")) owner |= PropertyOwner.Server;
        if (IsTrue(schema, "writeOnly")) owner |= PropertyOwner.Client;
        return Included(schema).Aggregate(owner, (sum, branch) => sum | Of(resource, branch, depth - 1));
    }

    private PropertyOwner OfTarget(SchemaResource resource, string reference, int depth)
    {
        if (!graph.TryResolve(resource, reference, out var target)) return PropertyOwner.Anyone;
        if (_known.TryGetValue((target.File, target.Pointer), out var owner)) return owner;
        owner = Of(target.File.ResourceAt(target.Pointer), target.Json, depth - 1);
        // What was cut off by the depth is not the whole answer.
        if (depth == Deepest) _known[(target.File, target.Pointer)] = owner;
        return owner;
    }

    private PropertyOwner OfMember(SchemaResource resource, JsonElement schema, string name, int depth)
    {
        if (depth == 0 || schema.ValueKind != JsonValueKind.Object) return PropertyOwner.Anyone;
        var owner = PropertyOwner.Anyone;
        if (TryGetReference(schema, out var reference))
        {
            if (graph.TryResolve(resource, reference, out var target))
            {
                owner = OfMember(target.File.ResourceAt(target.Pointer), target.Json, name, depth - 1);
            }

            if (resource.Dialect.ReferenceHidesSiblings) return owner;
        }

        if (schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            && properties.TryGetProperty(name, out var property))
        {
            owner |= Of(resource, property);
        }

        return Included(schema).Aggregate(owner, (sum, branch) => sum | OfMember(resource, branch, name, depth - 1));
    }

    private static JsonElement.ArrayEnumerator Included(JsonElement schema) =>
        schema.TryGetProperty("allOf", out var all) && all.ValueKind == JsonValueKind.Array ? all.EnumerateArray() : default;
}
