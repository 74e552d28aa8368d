using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Chains;

/// <summary>Looks for steps to a resource: making it with all that it needs, else reading a list of it.</summary>
/// <param name="finder">Knows what paths name.</param>
/// <param name="use">What the run may do.</param>
/// <param name="mayMake">False where the user named something on the path: what belongs to others gets no new parts.</param>
/// <param name="mayList">True if what a list gives is only read.</param>
internal sealed class ProvisionSearch(WayFinder finder, ResourceUse use, bool mayMake, bool mayList)
{
    private readonly HashSet<Resource> _open = [];

    /// <summary>Adds the steps to a resource behind those that there are; false, and nothing added, if there is no way.</summary>
    public bool TryAdd(Resource resource, List<Provision> steps)
    {
        if (steps.Any(s => s.Resource == resource)) return true;
        if (!_open.Add(resource)) return false;
        var before = steps.ToArray();
        var found = TryMake(resource, steps) || Undone(before, steps) && TryList(resource, steps) || Undone(before, steps) && false;
        _open.Remove(resource);
        return found;
    }

    private static bool Undone(Provision[] before, List<Provision> steps)
    {
        steps.Clear();
        steps.AddRange(before);
        return true;
    }

    private bool TryMake(Resource resource, List<Provision> steps)
    {
        if (!mayMake || use is ResourceUse.Listed or ResourceUse.MadeUp || Making(resource) is not { } making) return false;
        if (!finder.PathOf(making.Operation).Values.All(r => TryAdd(r, steps) && IsMade(r, steps))) return false;
        if (making.Kind == ProvisionKind.Joined && !TryAdd(resource.Members!, steps)) return false;
        foreach (var named in finder.NamesIn(making.Operation).Select(finder.Mentioned).OfType<Resource>().Distinct()) TryAdd(named, steps);
        steps.Add(making);
        return true;
    }

    /// <summary>What is made below something that was there would stay there.</summary>
    private static bool IsMade(Resource resource, List<Provision> steps) => steps.Any(s => s.Resource == resource && s.IsMade);

    private bool TryList(Resource resource, List<Provision> steps)
    {
        if (!mayList || resource is not { Identity.Pointer: { } id } || resource.Operation(RoleKind.List) is not { } list) return false;
        if (!finder.PathOf(list).Values.All(r => TryListed(r, steps))) return false;
        steps.Add(new Provision(resource, ProvisionKind.Listed, list, $"{finder.ItemsOf(list)}/0{id}"));
        return true;
    }

    /// <summary>What was there is found below what was there; what was just made is empty, mostly.</summary>
    private bool TryListed(Resource resource, List<Provision> steps)
    {
        if (steps.Any(s => s.Resource == resource)) return true;
        var before = steps.ToArray();
        return TryList(resource, steps) || Undone(before, steps) && TryAdd(resource, steps);
    }

    private static Provision? Making(Resource resource) => resource switch
    {
        { Identity: null or { IsEnumerated: true } } => null,
        { Kind: ResourceKind.Relation } => resource.Members is null ? null : Joining(resource),
        _ when resource.Operation(RoleKind.Create) is { } create => new Provision(resource, ProvisionKind.Created, create, IdOf(resource, create)),
        { PutCreates: true } when resource.Operation(RoleKind.Replace) is { } put => new Provision(resource, ProvisionKind.Put, put, OwnIn(put)),
        _ => null,
    };

    private static Provision? Joining(Resource relation) =>
        (relation.Operation(RoleKind.AddMember) ?? relation.Operation(RoleKind.Create)) is { } joining && joining.Path == relation.Name
            ? new Provision(relation, ProvisionKind.Joined, joining, OwnIn(joining))
            : null;

    private static string IdOf(Resource resource, Operation create) =>
        create.Path == resource.Name ? OwnIn(create) : resource.Identity!.Pointer ?? AnswerValue.Location;

    private static string OwnIn(Operation operation) => AnswerValue.InPath(Serialization.PathTemplate.Parse(operation.Path).Names.Last());
}
