using System.Collections.Concurrent;

namespace Conformance.Mock.Tests;

/// <summary>A clock that stands still and on which every wait is over at once; it tells what was waited for.</summary>
internal sealed class InstantTime : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    /// <summary>What was waited for since this was last asked.</summary>
    public IReadOnlyList<TimeSpan> TakeWaits()
    {
        var taken = new List<TimeSpan>();
        while (_waits.TryDequeue(out var wait)) taken.Add(wait);
        return taken;
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == Timeout.InfiniteTimeSpan) return System.CreateTimer(callback, state, dueTime, period);
        _waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
