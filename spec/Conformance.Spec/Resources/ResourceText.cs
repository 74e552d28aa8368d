namespace Conformance.Spec.Resources;

/// <summary>The resources of a contract as text: what was concluded of each, and why.</summary>
public static class ResourceText
{
    /// <summary>A block of lines for each resource, then what has none; in document order.</summary>
    public static IEnumerable<string> Lines(ResourceGraph graph)
    {
        foreach (var line in graph.Resources.SelectMany(r => Lines(graph, r))) yield return line;
        var rest = graph.Roles.Where(r => r.Resource is null).ToList();
        if (rest.Count > 0) yield return "without a resource";
        foreach (var role in rest) yield return Line(role.Operation.Method, role.Operation.Path, role.Reason);
    }

    private static IEnumerable<string> Lines(ResourceGraph graph, Resource resource)
    {
        yield return resource.Name;
        foreach (var reason in resource.Reasons) yield return Line(reason.Subject, reason.Conclusion, reason.Reason);
        foreach (var action in resource.Actions) yield return Line(Word(action.Kind), action.Operation.Key, graph.RoleOf(action.Operation).Reason);
        if (resource.Operation(RoleKind.List) is not { } list || graph.ListingOf(list) is not { } listing) yield break;
        foreach (var reason in listing.Reasons) yield return Line(reason.Subject, reason.Conclusion, reason.Reason);
        if (listing.Limit is not null) yield return Line("page", Bounds(listing), $"'{listing.Limit.Name}'");
    }

    private static string Line(string subject, string conclusion, string reason) => $"  {Word(subject),-14}{conclusion}  ({reason})";

    private static string Bounds(Listing listing) =>
        $"{listing.MinimumLimit} to {listing.MaximumLimit?.ToString() ?? "any"}, {(listing.DefaultLimit == 0 ? "all" : listing.DefaultLimit)} if not asked";

    private static string Word(RoleKind kind) => Word(kind.ToString());

    private static string Word(string text) => string.Join(' ', Inferring.Words.Of(text));
}
