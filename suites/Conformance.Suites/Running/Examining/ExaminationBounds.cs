using Conformance.Suites.Targets;

namespace Conformance.Suites.Running.Examining;

/// <summary>How much is asked of a target to learn more of what failed, after everything has run.</summary>
public sealed record ExaminationBounds
{
    /// <summary>The most causes of failure that are looked into; default 100. Of each kind one comes first.</summary>
    public int Causes { get; init; } = 100;

    /// <summary>The most requests of all together; default 3000. A scenario that is under way is brought to its end.</summary>
    public int Requests { get; init; } = 3000;

    /// <summary>The most smaller requests that are tried for one cause; default 60.</summary>
    public int Steps { get; init; } = 60;

    /// <summary>After this long no more is asked; default two minutes. Who lets every try run into its time-out would else hold the run up.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>What is left of it for a target: beyond this machine at most 10 causes, 100 requests and 20 steps.</summary>
    /// <param name="target">The target.</param>
    public ExaminationBounds For(Target target) => target.IsLocal
        ? this
        : this with { Causes = Math.Min(Causes, 10), Requests = Math.Min(Requests, 100), Steps = Math.Min(Steps, 20) };
}
