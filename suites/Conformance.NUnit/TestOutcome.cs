using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Terminal;

namespace Conformance.NUnit;

/// <summary>What happened to one operation in one phase, as a test says it.</summary>
/// <param name="Failures">Texts that fail the test.</param>
/// <param name="Remarks">Texts that do not.</param>
/// <param name="Ignored">Why there is nothing to say, or null.</param>
/// <param name="Run">The events, read.</param>
internal sealed record TestOutcome(IReadOnlyList<string> Failures, IReadOnlyList<string> Remarks, string? Ignored, Run Run)
{
    private static readonly Ink Plain = new(isColoured: false);

    /// <summary>Reads the events.</summary>
    public static async Task<TestOutcome> OfAsync(RunStarted started, IReadOnlyList<RunEvent> events)
    {
        await using var fold = new RunFold();
        await fold.HandleAsync(started, CancellationToken.None);
        foreach (var runEvent in events) await fold.HandleAsync(runEvent, CancellationToken.None);
        var run = fold.Result();
        var entries = run.Failures.ToLookup(f => f.Failure.Severity == Severity.Error, Text);
        var broken = events.OfType<CaseBroken>().Select(b => $"{b.Case.Operation} gave no answer: {b.Reason} (case {b.Case.Id}: {b.Case.Reason})");
        return new TestOutcome([.. entries[true], .. broken], [.. entries[false]], Skipped(events), run);
    }

    private static string Text(FailureEntry entry) => string.Join(Environment.NewLine, FailureText.Lines(entry, Plain));

    private static string? Skipped(IReadOnlyList<RunEvent> events)
    {
        if (events.Any(e => e is CaseFinished or CaseBroken)) return null;
        return events.OfType<OperationSkipped>().FirstOrDefault()?.Reason ?? "this phase has no case for the operation";
    }
}
