using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Vocabulary;

namespace Conformance.Spec.Schemas.Resources;

/// <summary>Finds the schema resources of a file and their anchors: it walks where schemas stand, and nowhere else, so that an <c>$id</c> in an
/// example or in a constant means nothing.</summary>
internal sealed class ResourceScan
{
    private readonly List<SchemaResource> _resources = [];
    private readonly ResourceRegistry _registry;

    private ResourceScan(ResourceRegistry registry) => _registry = registry;

    /// <summary>The resources of a file that is one schema.</summary>
    public static IReadOnlyList<SchemaResource> OfSchema(SchemaFile file, Uri uri, Dialect dialect, ResourceRegistry registry)
    {
        var scan = new ResourceScan(registry);
        var declared = scan.Declared(file.Root, "", file, registry.WithFormats(dialect));
        scan._resources.Add(new(file, "", Identifier(file.Root, declared, uri) ?? uri, declared));
        scan.Schema(file.Root, "", scan._resources[0]);
        return scan._resources;
    }

    /// <summary>The resources of an OpenAPI document: the document, and the schemas in it with an identifier.</summary>
    public static IReadOnlyList<SchemaResource> OfDocument(SchemaFile file, Uri uri, Dialect dialect, ResourceRegistry registry)
    {
        var scan = new ResourceScan(registry);
        if (TextOf(file.Root, "jsonSchemaDialect") is { } identifier && dialect.IdKeyword is not null)
        {
            dialect = registry.DialectOf(identifier, dialect, () => file.PlaceOf("/jsonSchemaDialect"));
        }

        var root = new SchemaResource(file, "", Uri.TryCreate(uri, TextOf(file.Root, "$self"), out var self) ? self : uri, dialect);
        scan._resources.Add(root);
        if (dialect.IdKeyword is not null) new SchemaPlaces(scan.Schema).Visit(file.Root, root);
        return scan._resources;
    }

    private static Uri? Identifier(JsonElement schema, Dialect dialect, Uri from)
    {
        if (dialect.IdKeyword is not { } keyword || HidesSiblings(schema, dialect)) return null;
        if (TextOf(schema, keyword) is not { Length: > 0 } id || id[0] == '#') return null;
        var hash = id.IndexOf('#', StringComparison.Ordinal);
        return Uri.TryCreate(from, hash < 0 ? id : id[..hash], out var uri) ? uri : null;
    }

    private static bool HidesSiblings(JsonElement schema, Dialect dialect) => dialect.ReferenceHidesSiblings && TextOf(schema, "$ref") is not null;

    private static string? TextOf(JsonElement schema, string keyword) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void Schema(JsonElement schema, string pointer, SchemaResource owner)
    {
        if (schema.ValueKind != JsonValueKind.Object) return;
        var declared = pointer == owner.Pointer ? owner.Dialect : Declared(schema, pointer, owner.File, owner.Dialect);
        if (pointer != owner.Pointer && Identifier(schema, declared, owner.Uri) is { } uri)
        {
            owner = new(owner.File, pointer, uri, declared);
            _resources.Add(owner);
        }

        AddAnchors(schema, pointer, owner);
        foreach (var member in schema.EnumerateObject()) Keyword(member, pointer, owner);
    }

    private void Keyword(JsonProperty member, string pointer, SchemaResource owner)
    {
        var (holds, value) = (SubschemaKeywords.HeldBy(member.Name), member.Value);
        var at = holds == Holds.Nothing ? "" : JsonPointer.Append(pointer, member.Name);
        if (holds.HasFlag(Holds.Schema) && value.ValueKind == JsonValueKind.Object) Schema(value, at, owner);
        if (holds.HasFlag(Holds.List) && value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in value.EnumerateArray().Index()) Schema(item, JsonPointer.Append(at, index), owner);
        }

        if (!holds.HasFlag(Holds.Map) || value.ValueKind != JsonValueKind.Object) return;
        foreach (var entry in value.EnumerateObject()) Schema(entry.Value, JsonPointer.Append(at, entry.Name), owner);
    }

    private static void AddAnchors(JsonElement schema, string pointer, SchemaResource owner)
    {
        var dialect = owner.Dialect;
        if (dialect.IdKeyword is { } keyword && !HidesSiblings(schema, dialect) && dialect.IdGivesAnchors
            && TextOf(schema, keyword) is { } id && id.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash && hash + 1 < id.Length)
        {
            owner.Anchors.TryAdd(id[(hash + 1)..], pointer);
        }

        if (dialect.IdGivesAnchors) return;
        if (TextOf(schema, "$anchor") is { } anchor) owner.Anchors.TryAdd(anchor, pointer);
        if (schema.TryGetProperty("$recursiveAnchor", out var recursive) && recursive.ValueKind == JsonValueKind.True) AddDynamic(SchemaResource.RecursiveAnchor);
        if (TextOf(schema, "$dynamicAnchor") is { } name) AddDynamic(name);

        void AddDynamic(string anchorName)
        {
            owner.Anchors.TryAdd(anchorName, pointer);
            owner.DynamicAnchors.Add(anchorName);
        }
    }

    private Dialect Declared(JsonElement schema, string pointer, SchemaFile file, Dialect inForce) =>
        TextOf(schema, "$schema") is { } identifier ? _registry.DialectOf(identifier, inForce, () => file.PlaceOf(JsonPointer.Append(pointer, "$schema"))) : inForce;
}
