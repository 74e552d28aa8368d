namespace Conformance.Suites.Targets.Chain;

/// <summary>How fast a target may be asked.</summary>
/// <param name="Interval">The least time between the beginnings of two requests; zero: no limit.</param>
internal readonly record struct RequestRate(TimeSpan Interval)
{
    /// <summary>No more than this many requests a second go beyond this machine.</summary>
    public const int RemotePerSecond = 5;

    /// <summary>The rate for a target: unlimited on this machine.</summary>
    public static RequestRate For(Target target) =>
        new(target.IsLocal ? TimeSpan.Zero : TimeSpan.FromSeconds(1) / RemotePerSecond);
}
