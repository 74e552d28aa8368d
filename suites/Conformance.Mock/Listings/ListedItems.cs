using Conformance.Mock.State;

namespace Conformance.Mock.Listings;

/// <summary>The items of a list in its order.</summary>
internal sealed class ListedItems
{
    private readonly Snapshot? _byAge;
    private readonly IReadOnlyList<Item>? _chosen;

    private ListedItems(Snapshot? byAge, IReadOnlyList<Item>? chosen) => (_byAge, _chosen) = (byAge, chosen);

    /// <summary>All items of a collection, oldest first.</summary>
    public static ListedItems Of(Snapshot items) => new(items, null);

    /// <summary>Items that were chosen or put in another order.</summary>
    public static ListedItems Of(IEnumerable<Item> chosen) => new(null, [.. chosen]);

    /// <summary>The items in order.</summary>
    public IEnumerable<Item> All => _chosen ?? _byAge!.Value.After(0);

    /// <summary>The items behind the one at which a page ended; behind as many as came before if that one is gone.</summary>
    public IEnumerable<Item> After(Cursor cursor)
    {
        if (cursor == default) return All;
        if (_chosen is null) return _byAge!.Value.After(cursor.Sequence);
        var last = _chosen.TakeWhile(i => i.Sequence != cursor.Sequence).Count();
        return _chosen.Skip(last < _chosen.Count ? last + 1 : cursor.Count);
    }

    /// <summary>How many there are.</summary>
    public int Count() => _chosen?.Count ?? _byAge!.Value.Count();
}
