using System.Collections.Concurrent;

using Conformance.Spec.Resources;

namespace Conformance.Mock.State;

/// <summary>One thing that the mock keeps: an item of a collection, a member of a relation, or a single thing.</summary>
/// <param name="resource">What it is one of.</param>
/// <param name="id">Its id; the empty string for a single thing.</param>
/// <param name="owner">Where it belongs.</param>
/// <param name="origin">Why it is there.</param>
/// <param name="first">Makes its first representation when it is first needed.</param>
internal sealed class Item(Resource resource, string id, Scope owner, Origin origin, Func<Item, Edition> first)
{
    private readonly Lock _writing = new();
    private Edition? _current;
    private Scope? _parts;
    private ConcurrentDictionary<Item, bool>? _memberships;
    private int _deletions;

    /// <summary>What it is one of.</summary>
    public Resource Resource => resource;

    /// <summary>Its id; the empty string for a single thing.</summary>
    public string Id => id;

    /// <summary>Where it belongs.</summary>
    public Scope Owner => owner;

    /// <summary>Why it is there.</summary>
    public Origin Origin => origin;

    /// <summary>True if the server chose its id.</summary>
    public bool IsIssued { get; init; }

    /// <summary>A number that stands for the request that made it, where the same request must not make another; else null.</summary>
    public ulong? Request { get; init; }

    /// <summary>True if the second identity made it.</summary>
    public bool IsOfOther { get; init; }

    /// <summary>Its place in the order of creation within its collection; 0 while it is not kept.</summary>
    public long Sequence { get; set; }

    /// <summary>The values under which the index of its collection knows it.</summary>
    public IReadOnlyList<string?> Values { get; set; } = [];

    /// <summary>True once it was removed.</summary>
    public bool IsRemoved { get; set; }

    /// <summary>What belongs to it.</summary>
    public Scope Parts => Volatile.Read(ref _parts) ?? Interlocked.CompareExchange(ref _parts, new Scope(this), null) ?? _parts!;

    /// <summary>What belongs to it, or null if nothing ever did.</summary>
    public Scope? KnownParts => Volatile.Read(ref _parts);

    /// <summary>The members of relations that stand for it, in no order.</summary>
    public IEnumerable<Item> Memberships => Volatile.Read(ref _memberships)?.Keys ?? [];

    /// <summary>Remembers a member of a relation that stands for it.</summary>
    public void Join(Item membership)
    {
        var known = Volatile.Read(ref _memberships) ?? Interlocked.CompareExchange(ref _memberships, new(), null) ?? _memberships!;
        known.TryAdd(membership, true);
    }

    /// <summary>Forgets a member of a relation that stood for it.</summary>
    public void Leave(Item membership) => Volatile.Read(ref _memberships)?.TryRemove(membership, out _);

    /// <summary>What it is now.</summary>
    public Edition Current => Volatile.Read(ref _current) ?? Begin();

    /// <summary>Puts another representation in place of the current one; writers wait for one another.</summary>
    /// <param name="change">Gives the next representation, or null to leave it.</param>
    public Edition Change(Func<Edition, Edition?> change)
    {
        lock (_writing)
        {
            var now = _current ??= first(this);
            var next = change(now) ?? now;
            Volatile.Write(ref _current, next);
            return next;
        }
    }

    /// <summary>Counts a DELETE; the number of those before it.</summary>
    public int CountDeletion() => Interlocked.Increment(ref _deletions) - 1;

    private Edition Begin()
    {
        lock (_writing) return _current ??= first(this);
    }
}
