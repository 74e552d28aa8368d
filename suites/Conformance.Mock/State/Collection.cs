using System.Collections.Concurrent;

using Conformance.Spec.Resources;

namespace Conformance.Mock.State;

/// <summary>The items of one resource below one parent, in the order in which they were made. Readers never wait.</summary>
internal sealed class Collection
{
    private const int FewRemoved = 64;

    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<string, Item> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ulong, Item> _byRequest = new();
    private readonly Lazy<bool> _populated;
    private Page _page = new([], 0);
    private long _sequence;
    private int _removed;

    /// <summary>A collection that is populated when it is first read.</summary>
    /// <param name="resource">What its items are.</param>
    /// <param name="owner">Where it belongs.</param>
    /// <param name="populate">Adds what is there from the start.</param>
    public Collection(Resource resource, Scope owner, Action<Collection> populate)
    {
        (Resource, Owner) = (resource, owner);
        Index = new ValueIndex([.. resource.Unique.Concat(resource.Identity?.Alternates ?? []).Distinct(StringComparer.Ordinal)]);
        _populated = new Lazy<bool>(() =>
        {
            populate(this);
            return true;
        });
    }

    /// <summary>What its items are.</summary>
    public Resource Resource { get; }

    /// <summary>Where it belongs.</summary>
    public Scope Owner { get; }

    /// <summary>Finds items by other values than their ids.</summary>
    public ValueIndex Index { get; }

    /// <summary>True if the second identity ever made an item here.</summary>
    public bool IsShared { get; private set; }

    /// <summary>The number of items.</summary>
    public int Count => Ready()._byId.Count;

    /// <summary>The item with an id, or null.</summary>
    public Item? Find(string id) => Ready()._byId.GetValueOrDefault(id);

    /// <summary>True if an item that nobody changed since was made by the same request.</summary>
    public bool HasTwin(ulong request) => _byRequest.TryGetValue(request, out var item) && item.Current.Number == 0;

    /// <summary>The items in the order in which they were made, as they are now.</summary>
    public Snapshot Items()
    {
        var page = Volatile.Read(ref Ready()._page);
        return new Snapshot(page.Items, page.Count);
    }

    /// <summary>Adds an item while the collection is populated: no reader sees it yet.</summary>
    public void Seed(Item item, IReadOnlyList<string?> values) => Add(item, values, out _);

    /// <summary>Adds an item at the end.</summary>
    /// <param name="item">The item.</param>
    /// <param name="values">Its values at the pointers of <see cref="Index"/>.</param>
    /// <param name="conflict">The pointer at which another item has the same value; the empty string if it is the id.</param>
    /// <returns>False if there is a conflict.</returns>
    public bool TryAdd(Item item, IReadOnlyList<string?> values, out string? conflict)
    {
        Ready();
        return Add(item, values, out conflict);
    }

    /// <summary>Removes an item with all that belongs to it; false if it is not there.</summary>
    public bool Remove(Item item)
    {
        lock (_writing)
        {
            if (!_byId.TryRemove(KeyValuePair.Create(item.Id, item))) return false;
            Index.Move(item, item.Values, []);
            item.IsRemoved = true;
            if (item.Request is { } request) _byRequest.TryRemove(KeyValuePair.Create(request, item));
            if (++_removed > FewRemoved && _removed > _byId.Count) Compact();
            return true;
        }
    }

    /// <summary>Gives an item other values in the index.</summary>
    /// <returns>The pointer at which another item has the same value, or null if it was done.</returns>
    public string? Move(Item item, IReadOnlyList<string?> values)
    {
        lock (_writing)
        {
            if (Index.Conflict(item, values) is { } pointer) return pointer;
            Index.Move(item, item.Values, values);
            item.Values = values;
            return null;
        }
    }

    private Collection Ready()
    {
        _ = _populated.Value;
        return this;
    }

    private bool Add(Item item, IReadOnlyList<string?> values, out string? conflict)
    {
        lock (_writing)
        {
            conflict = _byId.ContainsKey(item.Id) ? "" : Index.Conflict(item, values);
            if (conflict is not null) return false;
            item.Values = values;
            item.Sequence = ++_sequence;
            IsShared |= item.IsOfOther;
            Index.Move(item, [], values);
            _byId[item.Id] = item;
            if (item.Request is { } request) _byRequest[request] = item;
            Append(item);
            return true;
        }
    }

    private void Append(Item item)
    {
        var page = _page;
        var items = page.Count < page.Items.Length ? page.Items : Grown(page);
        items[page.Count] = item;
        Volatile.Write(ref _page, new Page(items, page.Count + 1));
    }

    private void Compact()
    {
        var kept = _page.Items.Take(_page.Count).Where(i => !i.IsRemoved).ToArray();
        Volatile.Write(ref _page, new Page(kept, kept.Length));
        _removed = 0;
    }

    private static Item[] Grown(Page page)
    {
        var items = new Item[Math.Max(8, page.Items.Length * 2)];
        page.Items.AsSpan(0, page.Count).CopyTo(items);
        return items;
    }

    /// <summary>An array of which the first places are taken; these never change while it is published.</summary>
    private sealed record Page(Item[] Items, int Count);
}
