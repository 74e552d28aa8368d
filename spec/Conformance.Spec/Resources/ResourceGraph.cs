using Conformance.Model;
using Conformance.Spec.Resources.Inferring;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Resources;

/// <summary>
/// The resources of a contract, inferred from its paths, methods and schemas and corrected by its profile. Immutable; nothing in
/// it knows an API by name.
/// </summary>
public sealed class ResourceGraph
{
    private readonly Dictionary<Operation, OperationRole> _roles;
    private readonly Dictionary<Operation, Listing> _listings;
    private readonly Dictionary<string, Resource> _byParameter;

    internal ResourceGraph(IReadOnlyList<Resource> resources, IReadOnlyList<OperationRole> roles, IReadOnlyList<Listing> listings)
    {
        Resources = resources;
        Roles = roles;
        _roles = roles.ToDictionary(r => r.Operation);
        _listings = listings.ToDictionary(l => l.Operation);
        _byParameter = new Dictionary<string, Resource>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in resources.Where(r => r is { Kind: ResourceKind.Collection, Identity: not null }).OrderBy(Depth))
        {
            foreach (var name in resource.Identity!.Names) _byParameter.TryAdd(name, resource);
        }
    }

    /// <summary>The resources, parents before their parts, else in document order.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>The role of each operation, in document order.</summary>
    public IReadOnlyList<OperationRole> Roles { get; }

    /// <summary>The resources of a contract.</summary>
    /// <param name="contract">The contract, with its profile.</param>
    /// <param name="schemas">Its schemas.</param>
    public static ResourceGraph Of(Contract contract, SchemaSet schemas) => new GraphBuilder(contract, schemas).Build();

    /// <summary>What an operation does, and to what.</summary>
    public OperationRole RoleOf(Operation operation) => _roles[operation];

    /// <summary>How a list is read; null if the operation gives no list.</summary>
    public Listing? ListingOf(Operation operation) => _listings.GetValueOrDefault(operation);

    /// <summary>
    /// The collection that a name such as <c>groupId</c> refers to, as paths use it; null if none does. The bare <c>id</c> refers to
    /// nothing.
    /// </summary>
    /// <param name="name">The name of a parameter or of a property in a body.</param>
    public Resource? Named(string name) =>
        string.Equals(name, "id", StringComparison.OrdinalIgnoreCase) ? null : _byParameter.GetValueOrDefault(name);

    private static int Depth(Resource resource)
    {
        var depth = 0;
        for (var parent = resource.Parent; parent is not null; parent = parent.Parent) depth++;
        return depth;
    }
}
