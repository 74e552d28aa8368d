using System.Collections.Concurrent;

namespace Conformance.Mock.State;

/// <summary>Finds items by values of which no two items share one, compared without case.</summary>
/// <param name="pointers">JSON Pointers of the values.</param>
internal sealed class ValueIndex(IReadOnlyList<string> pointers)
{
    private readonly ConcurrentDictionary<string, Item>[] _items =
        [.. pointers.Select(_ => new ConcurrentDictionary<string, Item>(StringComparer.OrdinalIgnoreCase))];

    /// <summary>The pointers.</summary>
    public IReadOnlyList<string> Pointers => pointers;

    /// <summary>The item that has a value at a pointer, or null.</summary>
    public Item? Find(int pointer, string value) => _items[pointer].GetValueOrDefault(value);

    /// <summary>The first pointer at which another item has the same value, or null.</summary>
    public string? Conflict(Item item, IReadOnlyList<string?> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value && _items[i].TryGetValue(value, out var other) && other != item) return pointers[i];
        }

        return null;
    }

    /// <summary>Forgets the values that an item had and remembers those that it has; of two items with one value the first stays.</summary>
    public void Move(Item item, IReadOnlyList<string?> before, IReadOnlyList<string?> after)
    {
        for (var i = 0; i < pointers.Count; i++)
        {
            if (before.Count > 0 && before[i] is { } old) _items[i].TryRemove(KeyValuePair.Create(old, item));
            if (after.Count > 0 && after[i] is { } value) _items[i].TryAdd(value, item);
        }
    }
}
