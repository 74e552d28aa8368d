namespace Conformance.Reports.Folding;

/// <summary>Cases counted; a warned case has passed.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Passed">No check failed with a severity that fails the run.</param>
/// <param name="Failed">At least one did.</param>
/// <param name="Broken">No answer.</param>
public sealed record CaseTotals(int Total, int Passed, int Failed, int Broken)
{
    /// <summary>Counts cases.</summary>
    public static CaseTotals Of(IEnumerable<CaseLine> cases)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var line in cases) counts[(int)line.Outcome]++;
        var (passed, failed, broken) = (counts[(int)CaseOutcome.Passed] + counts[(int)CaseOutcome.Warned], counts[(int)CaseOutcome.Failed], counts[(int)CaseOutcome.Broken]);
        return new CaseTotals(passed + failed + broken, passed, failed, broken);
    }
}
