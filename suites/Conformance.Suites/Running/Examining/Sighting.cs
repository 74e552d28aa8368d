namespace Conformance.Suites.Running.Examining;

/// <summary>A scenario that was run again.</summary>
/// <param name="Step">The step of the case that is looked at, or null where it was not sent.</param>
/// <param name="Finished">What became of that case, or null where it got no answer.</param>
/// <param name="Failure">The failure that was looked for, or null where it did not show.</param>
internal sealed record Sighting(Driving.Step? Step, CaseFinished? Finished, Failure? Failure)
{
    /// <summary>True if a request that keeps the contract met a conflict: what an earlier try made may be in its way.</summary>
    public bool HasConflict { get; init; }

    /// <summary>True if it failed the same way.</summary>
    public bool Shows => Failure is not null;
}
