namespace Conformance.Suites.Running;

/// <summary>How the cases of a run ended.</summary>
/// <param name="Passed">Judged, and nothing failed.</param>
/// <param name="Failed">Judged, and something failed.</param>
/// <param name="Broken">Not answered.</param>
public sealed record CaseCounts(int Passed, int Failed, int Broken)
{
    /// <summary>All of them.</summary>
    public int Total => Passed + Failed + Broken;
}
