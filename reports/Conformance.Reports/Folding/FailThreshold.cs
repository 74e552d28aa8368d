using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>Which severities count.</summary>
/// <param name="failOn">What the user asked for.</param>
public sealed class FailThreshold(FailOn failOn)
{
    private readonly Severity _least = failOn == FailOn.Warning ? Severity.Warning : Severity.Error;

    /// <summary>True if a finding of this severity fails the run.</summary>
    public bool Fails(Severity severity) => failOn != FailOn.Never && severity >= _least;

    /// <summary>How a case with these verdicts ended. Whoever lets no finding fail the run still wants its cases told apart.</summary>
    public CaseOutcome OutcomeOf(IReadOnlyList<Verdict> verdicts)
    {
        var outcome = CaseOutcome.Passed;
        foreach (var verdict in verdicts)
        {
            if (verdict.Failure is not { } failure) continue;
            if (failure.Severity >= _least) return CaseOutcome.Failed;
            outcome = CaseOutcome.Warned;
        }

        return outcome;
    }
}
