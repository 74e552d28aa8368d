using System.Collections.Concurrent;

using Conformance.Spec.Resources;

namespace Conformance.Mock.State;

/// <summary>
/// The items with ids of the server that were removed last: such an id is never made up again. Memory is bounded: the oldest are
/// forgotten.
/// </summary>
internal sealed class Graveyard
{
    private const int Most = 4_096;

    private readonly ConcurrentDictionary<(Scope Owner, Resource Resource, string Id), Item> _items = new();
    private readonly ConcurrentQueue<Item> _order = new();

    /// <summary>Remembers an item that was removed.</summary>
    public void Add(Item item)
    {
        if (!item.IsIssued || !_items.TryAdd((item.Owner, item.Resource, item.Id), item)) return;
        _order.Enqueue(item);
        if (_order.Count > Most && _order.TryDequeue(out var oldest)) Remove(oldest);
    }

    /// <summary>Forgets an item.</summary>
    public void Remove(Item item) => _items.TryRemove((item.Owner, item.Resource, item.Id), out _);

    /// <summary>The removed item that had an id, or null.</summary>
    public Item? Find(Scope owner, Resource resource, string id) => _items.GetValueOrDefault((owner, resource, id));

    /// <summary>The removed items of a resource, in no order.</summary>
    public IEnumerable<Item> Of(Scope owner, Resource resource) => _items.Values.Where(i => i.Owner == owner && i.Resource == resource);

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _items.Clear();
        _order.Clear();
    }
}
