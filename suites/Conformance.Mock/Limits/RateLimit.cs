namespace Conformance.Mock.Limits;

/// <summary>How many requests each family of paths takes in a while.</summary>
public sealed record RateLimit
{
    /// <summary>The most requests that can be asked for.</summary>
    public const int Most = 10_000_000;

    /// <summary>What holds where a profile promises headers on every answer and nobody set a limit: none that a client can reach.</summary>
    public static RateLimit Ample { get; } = new(Most, TimeSpan.FromMinutes(1));

    /// <summary>A limit.</summary>
    /// <param name="requests">How many requests, 1 to <see cref="Most"/>.</param>
    /// <param name="window">The while, which begins with the first request: a millisecond to a day.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is beyond its bounds.</exception>
    public RateLimit(int requests, TimeSpan window)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(requests, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(requests, Most);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, TimeSpan.FromMilliseconds(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(window, TimeSpan.FromDays(1));
        (Requests, Window) = (requests, window);
    }

    /// <summary>How many requests.</summary>
    public int Requests { get; }

    /// <summary>The while, which begins with the first request.</summary>
    public TimeSpan Window { get; }
}
