using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.History;

/// <summary>Tells a run what the runs before it know.</summary>
public static class RunInHistory
{
    /// <summary>The run with its past: what is new, since when, and how steadily.</summary>
    public static Run Of(Run run, RunHistory history)
    {
        var before = history.Before(PastRun.Of(run));
        return run with
        {
            Past = before,
            Failures = [.. run.Failures.Select(f => WithHistory(f, before, run.Start.FailOn))],
            Comparison = before.Count == 0 ? null : RunComparison.Of(before[^1], run),
        };
    }

    /// <summary>The run compared with another that the user chose.</summary>
    public static Run Against(Run run, Run other) => run with { Comparison = RunComparison.Of(PastRun.Of(other), run) };

    /// <summary>Who lets only new failures fail a run has those pass that were there the last time.</summary>
    private static FailureEntry WithHistory(FailureEntry entry, IReadOnlyList<PastRun> before, FailOn failOn)
    {
        var past = new PastFailure(entry.Fingerprint, entry.Failure.Check, entry.Operation, entry.Failure.Severity, entry.Failure.Title);
        var story = FailureHistory.Of(past, before);
        return entry with { History = story, Counts = entry.Counts && (failOn != FailOn.New || story.Appearance != Appearance.Known) };
    }
}
