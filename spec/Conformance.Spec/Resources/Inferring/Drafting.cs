using Conformance.Model;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>Reads resources off the tree of paths, before schemas and profile say more of them.</summary>
/// <param name="tree">The paths.</param>
/// <param name="facts">What schemas say.</param>
/// <param name="listings">The lists.</param>
/// <param name="memberships">Which ids name items of other collections.</param>
/// <param name="profile">What the profile says.</param>
internal sealed class Drafting(
    PathTree tree,
    SchemaFacts facts,
    IReadOnlyDictionary<Operation, Listing> listings,
    Memberships memberships,
    Profile profile)
{
    private static readonly string[] MakingVerbs = ["clone", "copy", "duplicate", "generate"];

    /// <summary>The drafts in document order, each operation in at most one.</summary>
    public IReadOnlyList<ResourceDraft> Draft()
    {
        var drafts = new List<ResourceDraft>();
        foreach (var node in tree.Root.Subtree)
        {
            if (node.IsParameter && !IsVerb(node)) drafts.Add(Items(node));
            if (!node.IsParameter && Lonely(node) is { } draft) drafts.Add(draft);
        }

        AddActions(drafts);
        return drafts;
    }

    /// <summary>A parameter that enumerates what to do: <c>/features/{id}/{lifecycle}</c> with POST alone.</summary>
    private bool IsVerb(PathNode node) =>
        node.Parent!.IsParameter && !node.Children.Any() && node.Operations.All(o => o.Method == "POST")
        && node.Uses.All(u => u.Parameter.Schema is { } schema && facts.Enumerated(schema).Count > 0);

    private ResourceDraft Items(PathNode node)
    {
        var collection = node.Parent!;
        var draft = new ResourceDraft(node, collection, KindOf(node));
        if (IsCollection(collection)) GiveCollection(draft, collection);
        GiveItem(draft, node, makesByPost: MakesByPost(node));
        return draft;
    }

    private void GiveCollection(ResourceDraft draft, PathNode collection)
    {
        var list = ListAt(collection);
        draft.Give(list, RoleKind.List, "a GET that answers a list, above an item");
        draft.Give(collection.Operation("POST"), RoleKind.Create, "POST to a collection");
        draft.Give(collection.Operation("DELETE"), RoleKind.DeleteAll, "DELETE of a collection");
    }

    private void GiveItem(ResourceDraft draft, PathNode node, bool makesByPost)
    {
        var relation = draft.Kind == ResourceKind.Relation;
        if (!(node.Item is not null && ListAt(node) is not null))
        {
            draft.Give(node.Operation("GET"), RoleKind.Read, "GET of an item");
            draft.Give(node.Operation("DELETE"), relation ? RoleKind.RemoveMember : RoleKind.Delete, relation ? "DELETE of a member" : "DELETE of an item");
        }

        draft.Give(node.Operation("PUT"), relation ? RoleKind.AddMember : RoleKind.Replace, relation ? "PUT of a member" : "PUT of an item");
        draft.Give(node.Operation("PATCH"), RoleKind.Update, "PATCH of an item");
        if (node.Operation("POST") is not { } post) return;
        if (makesByPost) draft.Give(post, RoleKind.Create, "POST to an id, where the collection has no POST");
        else if (profile.ResourceOf(post)?.PostMerges == false) draft.Give(post, RoleKind.Replace, "the profile says that POST replaces");
        else draft.Give(post, RoleKind.Update, "POST to an item");
    }

    private bool MakesByPost(PathNode node) =>
        node.Parent!.Operation("POST") is null && node.Operation("DELETE") is not null
        && (node.Operation("PUT") is not null || memberships.Of(node) is not null);

    private ResourceKind KindOf(PathNode node)
    {
        if (node.Operation("PUT") is not { } put) return ResourceKind.Collection;
        if (put.RequestBody is null) return ResourceKind.Relation;
        return node.Parent!.Operation("POST") is null && memberships.Of(node) is not null ? ResourceKind.Relation : ResourceKind.Collection;
    }

    private bool IsCollection(PathNode node) => !node.IsParameter || ListAt(node) is not null;

    private Operation? ListAt(PathNode node) => node.Operation("GET") is { } get && listings.ContainsKey(get) ? get : null;

    /// <summary>What stands at a path that ends in text: a list without items below, or one thing.</summary>
    private ResourceDraft? Lonely(PathNode node)
    {
        if (node.Operation("GET") is not { } get) return null;
        if (!listings.ContainsKey(get)) return Singleton(node, get);
        if (node.Item is { } item && !IsVerb(item)) return null;
        var post = node.Operation("POST");
        var draft = new ResourceDraft(node, node, post is null ? ResourceKind.View : ResourceKind.Collection);
        draft.Give(get, RoleKind.List, "a GET that answers a list");
        draft.Give(post, RoleKind.Create, "POST to a list");
        draft.Give(node.Operation("DELETE"), RoleKind.DeleteAll, "DELETE of a list");
        return draft;
    }

    private static ResourceDraft Singleton(PathNode node, Operation get)
    {
        var draft = new ResourceDraft(node, node, ResourceKind.Singleton);
        draft.Give(get, RoleKind.Read, "a GET that answers no list, and no id in the last segment");
        draft.Give(node.Operation("PUT"), RoleKind.Replace, "PUT of a single thing");
        draft.Give(node.Operation("PATCH"), RoleKind.Update, "PATCH of a single thing");
        if (node.Item is not null) return draft;
        draft.Give(node.Operation("POST"), node.Operation("PUT") is null && node.Operation("DELETE") is null ? RoleKind.Update : RoleKind.Create, "POST to a single thing");
        draft.Give(node.Operation("DELETE"), RoleKind.Delete, "DELETE of a single thing");
        return draft;
    }

    private void AddActions(List<ResourceDraft> drafts)
    {
        var given = drafts.SelectMany(d => d.Roles.Keys).ToHashSet();
        var owners = drafts.ToDictionary(d => d.Node);
        foreach (var node in tree.Root.Subtree)
        {
            if (Owner(node, owners) is not { } owner) continue;
            foreach (var operation in node.Operations.Where(o => !given.Contains(o))) AddAction(owner, node, operation);
        }
    }

    private void AddAction(ResourceDraft owner, PathNode node, Operation operation)
    {
        var below = node.Chain.Skip(owner.Node.Chain.Count()).Select(n => n.Segment);
        var name = string.Join('/', node.Chain.Contains(owner.Node) ? below : node.Chain.Skip(owner.Collection.Chain.Count()).Select(n => n.Segment));
        var kind = Makes(owner, node, operation) ? RoleKind.Create : RoleKind.Action;
        owner.Actions.Add(new ResourceAction(name.Length == 0 ? operation.Method.ToLowerInvariant() : name, operation, kind));
    }

    /// <summary><c>keys/generate</c> and <c>{id}/clone</c> make an item if they answer what reading one answers.</summary>
    private bool Makes(ResourceDraft owner, PathNode node, Operation operation)
    {
        if (operation.Method != "POST" || !MakingVerbs.Contains(node.Segment, StringComparer.OrdinalIgnoreCase)) return false;
        return owner.With(RoleKind.Read) is { } read && facts.Success(operation) is { } made && made == facts.Success(read);
    }

    /// <summary>The nearest resource on the way up: the item, the single thing, or the collection that a path ends in.</summary>
    private static ResourceDraft? Owner(PathNode node, Dictionary<PathNode, ResourceDraft> owners)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (owners.TryGetValue(at, out var own)) return own;
            if (at is { IsParameter: false, Item: { } item } && owners.TryGetValue(item, out var collection)) return collection;
        }

        return null;
    }

}
