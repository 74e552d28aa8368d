using Conformance.Model;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>Finds which operations give lists and how these are paged.</summary>
/// <param name="facts">What schemas say.</param>
/// <param name="profile">What the profile says.</param>
internal sealed class ListingInference(SchemaFacts facts, Profile profile)
{
    private static readonly string[] ItemNames = ["items", "value", "values", "data", "results", "entries", "content", "records", "list", "resources", "elements"];

    /// <summary>How a GET that gives a list is read, or null if it gives none.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="node">Where its path ends.</param>
    public Listing? Infer(Operation operation, PathNode node)
    {
        if (operation.Method != "GET" || facts.Success(operation) is not { } body) return null;
        var stated = profile.PaginationOf(operation) ?? new PaginationProfile();
        var reasons = new List<Inference>();
        if (ItemsPointer(operation, node, body, stated.ItemsPointer, reasons) is not { } pointer) return null;
        var listing = new Listing { Operation = operation, ItemsPointer = pointer, Item = Item(body, pointer) };
        return new PagingInference(facts, body, listing, stated, reasons).Infer();
    }

    private string? ItemsPointer(Operation operation, PathNode node, Schema body, string? stated, List<Inference> reasons)
    {
        var inferred = facts.TypeOf(body) == "array" ? "" : ArrayIn(operation, node, body);
        if (inferred is null) return null;
        if (stated is not null && Item(body, stated) is not null) inferred = stated;
        reasons.Add(new Inference("items", inferred.Length == 0 ? "the body" : inferred, inferred.Length == 0 ? "the answer is an array" : "the answer holds an array"));
        return inferred;
    }

    /// <summary>An object is a list if one of its arrays is: told by the path's last word, an item below the path, a page parameter or a usual name.</summary>
    private string? ArrayIn(Operation operation, PathNode node, Schema body)
    {
        var arrays = facts.Properties(body).Where(p => facts.TypeOf(p.Value) == "array" && HoldsObjects(p.Value)).Select(p => p.Key).ToList();
        var named = arrays.Find(a => Words.Joined(a) == Words.Joined(node.Segment));
        var usual = arrays.Find(a => ItemNames.Contains(Words.Joined(a), StringComparer.Ordinal));
        var only = arrays.Count == 1 && (node.Item is not null || PageWords.IsPaged(operation)) ? arrays[0] : null;
        return (named ?? usual ?? only) is { } found ? JsonPointer.Append("", found) : null;
    }

    private bool HoldsObjects(Schema array) => facts.Items(array) is { } items && facts.TypeOf(items) is "object" or null;

    private Schema? Item(Schema body, string pointer)
    {
        Schema? array = body;
        foreach (var token in JsonPointer.Tokens(pointer)) array = array is null ? null : facts.Property(array, token);
        return array is null ? null : facts.Items(array);
    }
}
