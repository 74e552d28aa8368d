using System.Collections;

namespace Conformance.Mock.State;

/// <summary>The items of a collection at one time, those removed since left out.</summary>
internal readonly struct Snapshot(Item[] items, int count) : IEnumerable<Item>
{
    /// <summary>The items made after a place in the order, oldest first.</summary>
    public IEnumerable<Item> After(long sequence)
    {
        for (var i = FirstAfter(sequence); i < count; i++)
        {
            if (!items[i].IsRemoved) yield return items[i];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Item> GetEnumerator() => After(0).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int FirstAfter(long sequence)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].Sequence <= sequence) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
