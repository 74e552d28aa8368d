namespace Conformance.Mock.Limits;

/// <summary>How long answers take: each a time within bounds that derives from the seed, the request and its ordinal among equal ones.</summary>
public sealed record Latency
{
    /// <summary>The longest time that can be asked for.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>A range of times.</summary>
    /// <param name="minimum">The shortest, from zero.</param>
    /// <param name="maximum">The longest, at most <see cref="Longest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is beyond its bounds.</exception>
    public Latency(TimeSpan minimum, TimeSpan maximum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximum, Longest);
        (Minimum, Maximum) = (minimum, maximum);
    }

    /// <summary>The shortest.</summary>
    public TimeSpan Minimum { get; }

    /// <summary>The longest.</summary>
    public TimeSpan Maximum { get; }
}
