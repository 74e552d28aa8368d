using Conformance.Model;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>Finds ids that name items of another collection: <c>/groups/{groupId}/users/{userId}</c> and <c>/users/{userId}</c>.</summary>
internal sealed class Memberships
{
    private readonly SchemaFacts _facts;
    private readonly List<(PathNode Node, IReadOnlyList<string> Names)> _roots;

    /// <summary>Collects the collections whose ids other paths may name: those below no item, that can be listed.</summary>
    public Memberships(PathTree tree, SchemaFacts facts, IReadOnlyDictionary<Operation, Listing> listings)
    {
        _facts = facts;
        _roots = [.. tree.Root.Subtree.Where(n => n is { IsParameter: true, Parameters: 1 } && IsListed(n, listings)).Select(n => (n, NamesOf(n)))];
    }

    /// <summary>The item node of the collection that an id names, or null.</summary>
    public PathNode? Of(PathNode node)
    {
        if (node.Parameters < 2 || !NamesAnother(node)) return null;
        return _roots.Find(r => node.Uses.Any(u => r.Names.Any(n => Matches(u.Parameter.Name, n)))).Node;
    }

    private static bool IsListed(PathNode node, IReadOnlyDictionary<Operation, Listing> listings) =>
        node.Parent!.Operation("GET") is { } get && listings.ContainsKey(get);

    /// <summary>Something joins the parent if the client says which: by PUT or POST to its id, or by its id in the body of a POST.</summary>
    private bool NamesAnother(PathNode node)
    {
        if (node.Parent!.Operation("POST") is { } create) return RequiresId(create);
        return (node.Operation("PUT") ?? node.Operation("POST")) is not null && (node.Operation("DELETE") is not null || node.Operation("PUT")?.RequestBody is null);
    }

    private bool RequiresId(Operation create) => _facts.Request(create) is { } body && _facts.Required(body).Contains("id", StringComparer.Ordinal);

    /// <summary>The names that say what they name: not the bare <c>id</c>, not one that enumerates.</summary>
    private IReadOnlyList<string> NamesOf(PathNode node) =>
    [
        .. node.Uses.Select(u => u.Parameter)
            .Where(p => p.Name.Length > 2 && !(p.Schema is { } schema && _facts.Enumerated(schema).Count > 0))
            .Select(p => p.Name)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary><c>userId</c>, and <c>primaryUserId</c> too.</summary>
    private static bool Matches(string name, string root) => name.EndsWith(root, StringComparison.OrdinalIgnoreCase);
}
