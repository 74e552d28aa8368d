using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Pagination;

/// <summary>Finds what tells one item of a list from another.</summary>
internal static class ItemIdentity
{
    /// <summary>JSON Pointer of the id in an item: that by which items are addressed, else a property <c>id</c>; null where there is neither.</summary>
    public static string? Pointer(Listing listing, ResourceGraph graph, SchemaFacts facts)
    {
        var resource = graph.RoleOf(listing.Operation) is { Kind: RoleKind.List, Resource: { } listed } ? listed : null;
        if ((resource?.Members ?? resource)?.Identity?.Pointer is { } pointer) return pointer;
        return listing.Item is { } item && facts.Property(item, "id") is { } id && facts.TypeOf(id) is "string" or "integer" ? "/id" : null;
    }
}
