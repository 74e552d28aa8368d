using System.Collections.Concurrent;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Chains;

/// <summary>Finds out, from the resources of a contract, what has to happen before an operation can be tried. Thread-safe.</summary>
/// <param name="graph">The resources.</param>
/// <param name="use">What the run may do.</param>
/// <param name="isGiven">True if the user gave the value of a path parameter.</param>
/// <param name="namesOf">Names in the required part of an operation's requests, besides its path, whose values must name something.</param>
internal sealed class WayFinder(
    ResourceGraph graph,
    ResourceUse use,
    Func<Operation, Parameter, bool> isGiven,
    Func<Operation, IReadOnlyList<string>> namesOf)
{
    private readonly ConcurrentDictionary<Operation, Way> _ways = new();
    private readonly ConcurrentDictionary<string, Resource?> _named = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Operation, IReadOnlyList<string>> _names = new();

    /// <summary>The way to an operation.</summary>
    public Way To(Operation operation) => _ways.GetOrAdd(operation, Find);

    /// <summary>The collection that a name in a body or query refers to and that a scenario can come by, or null.</summary>
    public Resource? Named(string name) => _named.GetOrAdd(name, n => Mentioned(n) is { } resource && Steps([resource], isSafe: false) is not null ? resource : null);

    /// <summary>The collection below no other that a name in a body or query refers to, or null.</summary>
    public Resource? Mentioned(string name) => graph.Named(name) is { Parent: null, Kind: ResourceKind.Collection } resource ? resource : null;

    /// <summary>Names in the required part of an operation's requests, besides its path, whose values must name something.</summary>
    public IReadOnlyList<string> NamesIn(Operation operation) => _names.GetOrAdd(operation, namesOf);

    /// <summary>Where the items stand in what a list answers.</summary>
    public string ItemsOf(Operation list) => graph.ListingOf(list)!.ItemsPointer;

    /// <summary>The steps to some resources besides those that a way has; null if one of them cannot be had.</summary>
    public IReadOnlyList<Provision>? Further(Way way, IEnumerable<Resource> resources) => Steps(resources, isSafe: false, way.Steps);

    /// <summary>What each path parameter of a step's operation names, by the parameter's name; without the id that the client chooses.</summary>
    public IReadOnlyDictionary<string, Resource> PathOf(Operation operation)
    {
        var role = graph.RoleOf(operation);
        return role.Path
            .Select(b => (b.Parameter.Name, Resource: b.Resource is null ? Mentioned(b.Parameter.Name) : Meant(role, b)))
            .Where(b => b.Resource is { Identity.IsEnumerated: false })
            .ToDictionary(b => b.Name, b => b.Resource!, StringComparer.Ordinal);
    }

    /// <summary>The role of an operation.</summary>
    public OperationRole RoleOf(Operation operation) => graph.RoleOf(operation);

    /// <summary>Where the id stands in what an operation answers that makes an item; null where it makes none.</summary>
    public static string? PointerOfMade(OperationRole role) => role is { Kind: RoleKind.Create, Resource: { Identity: { IsEnumerated: false } identity, Kind: ResourceKind.Collection } }
        ? role.IsOnItem && role.Operation.Path == role.Resource.Name ? AnswerValue.InPath(role.Path[^1].Parameter.Name) : identity.Pointer ?? AnswerValue.Location
        : null;

    private Way Find(Operation operation)
    {
        var wanted = PathOf(operation);
        var role = graph.RoleOf(operation);
        var prepared = Preparation.Of(role);
        var steps = new List<Provision>();
        var unsourced = new List<Parameter>();
        var path = new Dictionary<string, Resource>(StringComparer.Ordinal);
        var given = role.Path.Any(b => isGiven(operation, b.Parameter));
        foreach (var (name, resource) in wanted.Reverse())
        {
            var parameter = operation.Parameters.First(p => p.Location == ParameterLocation.Path && p.Name == name);
            if (isGiven(operation, parameter)) continue;
            var named = prepared is null && resource == role.Resource ? null : Sourced(name, resource, r => Steps([r], operation.IsSafe, steps, mayMake: !given));
            if (named is not { } found)
            {
                unsourced.Add(parameter);
                continue;
            }

            (path[name], steps) = found;
        }

        unsourced.Reverse();
        return new Way
        {
            Steps = steps,
            Path = path,
            Unsourced = unsourced,
            Before = role.Resource is { } own && steps.Any(s => s.Resource == own && s.IsMade) ? prepared ?? [] : [],
        };
    }

    /// <summary>The resource itself, else, where nothing gives that, the collection that is known by the parameter's name.</summary>
    private (Resource Resource, List<Provision> Steps)? Sourced(string name, Resource resource, Func<Resource, List<Provision>?> stepsTo)
    {
        if (stepsTo(resource) is { } own) return (resource, own);
        return Mentioned(name) is { } other && other != resource && stepsTo(other) is { } others ? (other, others) : null;
    }

    /// <summary>What a path parameter must name: of what the operation itself brings into being nothing; of a member the item that joins.</summary>
    private static Resource? Meant(OperationRole role, PathBinding binding)
    {
        if (binding.Resource is not { } resource || resource != role.Resource || !role.IsOnItem) return binding.Resource;
        return role.Kind switch
        {
            RoleKind.AddMember => resource.Members,
            RoleKind.Create when role.Operation.Path == resource.Name => resource.Members,
            RoleKind.Replace when resource.PutCreates && resource.Operation(RoleKind.Create) is null => null,
            _ => resource,
        };
    }

    private List<Provision>? Steps(IEnumerable<Resource> resources, bool isSafe, IReadOnlyList<Provision>? known = null, bool mayMake = true)
    {
        var search = new ProvisionSearch(this, use, mayMake, isSafe);
        var steps = known?.ToList() ?? [];
        return resources.All(r => search.TryAdd(r, steps)) ? steps : null;
    }
}
