using System.Collections.Concurrent;

namespace Conformance.Mock.Identity;

/// <summary>
/// Counts requests that are equal, so that what is derived from a request differs each time. Memory is bounded: of the requests that
/// were counted last, at least <see cref="Generation"/> are remembered; an older one begins again at zero.
/// </summary>
internal sealed class EqualRequests
{
    private const int Generation = 65_536;

    private volatile ConcurrentDictionary<ulong, int> _young = new();
    private volatile ConcurrentDictionary<ulong, int> _old = new();

    /// <summary>How many equal requests came before this one.</summary>
    public int Next(ulong request)
    {
        var (young, old) = (_young, _old);
        var count = young.AddOrUpdate(request, static (key, before) => before.TryGetValue(key, out var n) ? n + 1 : 1, static (_, n, _) => n + 1, old);
        if (count == 1 && young.Count > Generation) Turn(young);
        return count - 1;
    }

    private void Turn(ConcurrentDictionary<ulong, int> full)
    {
        if (Interlocked.CompareExchange(ref _young, new ConcurrentDictionary<ulong, int>(), full) == full) _old = full;
    }
}
