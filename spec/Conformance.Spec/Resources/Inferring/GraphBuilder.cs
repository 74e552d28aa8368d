using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>Builds the graph: paths to drafts, drafts to resources, resources to the roles of operations.</summary>
internal sealed class GraphBuilder
{
    private readonly Contract _contract;
    private readonly SchemaFacts _facts;
    private readonly PathTree _tree;
    private readonly Dictionary<Operation, Listing> _listings;
    private readonly Memberships _memberships;
    private readonly Drafting _drafting;
    private readonly Dictionary<PathNode, Resource> _byNode = [];

    /// <summary>Reads the paths and lists of a contract.</summary>
    public GraphBuilder(Contract contract, SchemaSet schemas)
    {
        _contract = contract;
        _facts = new SchemaFacts(schemas);
        _tree = new PathTree(contract);
        var listings = new ListingInference(_facts, contract.Profile);
        _listings = contract.Operations.Select(o => listings.Infer(o, _tree.EndOf(o))).OfType<Listing>().ToDictionary(l => l.Operation);
        _memberships = new Memberships(_tree, _facts, _listings);
        _drafting = new Drafting(_tree, _facts, _listings, _memberships, contract.Profile);
    }

    /// <summary>The graph.</summary>
    public ResourceGraph Build()
    {
        var drafts = _drafting.Draft();
        foreach (var draft in drafts.Where(d => d.Kind != ResourceKind.View).OrderBy(d => d.Node.Parameters)) Add(draft);
        foreach (var draft in drafts.Where(d => d.Kind == ResourceKind.View)) Add(draft);
        var resources = drafts.Select(d => _byNode[d.Node]).ToList();
        return new ResourceGraph(resources, Roles(drafts), [.. _listings.Values]);
    }

    private void Add(ResourceDraft draft) =>
        _byNode.Add(draft.Node, new ResourceBuilder(_contract.Profile, _facts, _listings, draft).Build(ParentOf(draft), MembersOf(draft), ThroughOf(draft)));

    private Resource? ParentOf(ResourceDraft draft)
    {
        var node = draft.Collection.IsParameter ? draft.Collection : draft.Collection.Owner;
        return node is null ? null : _byNode.GetValueOrDefault(node);
    }

    private Resource? MembersOf(ResourceDraft draft) =>
        draft.HasItems && _memberships.Of(draft.Node) is { } root ? _byNode.GetValueOrDefault(root) : null;

    /// <summary><c>/users/{id}/groups</c> is the other side of <c>/groups/{id}/users/{userId}</c>.</summary>
    private Resource? ThroughOf(ResourceDraft draft)
    {
        if (draft.Kind != ResourceKind.View || ParentOf(draft) is not { } parent) return null;
        return _byNode.Values.FirstOrDefault(r =>
            r.Members is not null && r.Members == parent && r.Parent is { } other
            && other.Path.EndsWith($"/{draft.Node.Segment}", StringComparison.Ordinal));
    }

    private List<OperationRole> Roles(IReadOnlyList<ResourceDraft> drafts)
    {
        var known = new Dictionary<Operation, (RoleKind Kind, Resource Resource, string Reason)>();
        foreach (var draft in drafts)
        {
            var resource = _byNode[draft.Node];
            foreach (var (operation, (kind, reason)) in draft.Roles) known.TryAdd(operation, (kind, resource, reason));
            foreach (var action in resource.Actions) known.TryAdd(action.Operation, (action.Kind, resource, ReasonOf(action)));
        }

        return [.. _contract.Operations.Select(o => RoleOf(o, known))];
    }

    private OperationRole RoleOf(Operation operation, Dictionary<Operation, (RoleKind Kind, Resource Resource, string Reason)> known) =>
        known.TryGetValue(operation, out var role)
            ? new OperationRole(operation, role.Kind, role.Resource, Bindings(operation), role.Reason)
            : new OperationRole(operation, RoleKind.None, null, Bindings(operation), "no resource on its path");

    private List<PathBinding> Bindings(Operation operation) =>
    [
        .. from node in _tree.EndOf(operation).Chain
           where node.IsParameter
           let parameter = node.Uses.FirstOrDefault(u => u.Operation == operation).Parameter
           where parameter is not null
           let resource = _byNode.GetValueOrDefault(node)
           select new PathBinding(parameter, resource?.Identity?.Names.Contains(parameter.Name, StringComparer.Ordinal) == true ? resource : null),
    ];

    private static string ReasonOf(ResourceAction action) => action.Kind switch
    {
        RoleKind.Create => "a verb that makes, and the answer is what reading an item gives",
        RoleKind.Transition => "a verb that leads to one of the states",
        _ => "below the resource, and nothing else",
    };
}
