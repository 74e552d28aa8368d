using System.Collections.Concurrent;

using Conformance.Spec.Resources;

namespace Conformance.Mock.State;

/// <summary>What belongs to one item, or to nothing.</summary>
/// <param name="holder">The item that it belongs to, or null at the root.</param>
internal sealed class Scope(Item? holder)
{
    private readonly ConcurrentDictionary<Resource, Collection> _collections = new(ReferenceEqualityComparer.Instance);

    /// <summary>The item that it belongs to, or null at the root.</summary>
    public Item? Holder => holder;

    /// <summary>True if there may be something here that no client made: the root, and what belongs to seeded items.</summary>
    public bool IsSeeded => holder is null || (holder.Origin == Origin.Seeded && holder.Owner.IsSeeded);

    /// <summary>The collections that were touched, in no order.</summary>
    public IEnumerable<Collection> Collections => _collections.Values;

    /// <summary>The items of a resource here, or null if nobody touched them.</summary>
    public Collection? Find(Resource resource) => _collections.GetValueOrDefault(resource);

    /// <summary>The items of a resource here, made if nobody touched them.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="populate">Adds what is there from the start.</param>
    public Collection Get(Resource resource, Action<Collection> populate) => _collections.TryGetValue(resource, out var known)
        ? known
        : _collections.GetOrAdd(resource, static (key, from) => new Collection(key, from.Scope, from.populate), (Scope: this, populate));

    /// <summary>Forgets everything.</summary>
    public void Clear() => _collections.Clear();
}
