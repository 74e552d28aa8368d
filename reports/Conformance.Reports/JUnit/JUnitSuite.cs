using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Terminal;

namespace Conformance.Reports.JUnit;

/// <summary>An operation as a suite of tests.</summary>
internal sealed record JUnitSuite(string Name, IReadOnlyList<JUnitTest> Tests)
{
    private static readonly Ink Plain = new(isColoured: false);

    public static JUnitSuite Of(OperationResult operation, IReadOnlyList<FailureEntry> failures) => new(
        operation.Outline.Key,
        [.. Phases(operation, failures), .. failures.Where(f => f.Counts).Select(Failure), .. Untested(operation)]);

    private static IEnumerable<JUnitTest> Phases(OperationResult operation, IReadOnlyList<FailureEntry> failures) => operation.Cases
        .Where(c => c.Outcome != CaseOutcome.Broken)
        .GroupBy(c => c.Phase)
        .OrderBy(g => g.Key)
        .Select(g => new JUnitTest(Words.Of(g.Key), JUnitKind.Passed, g.Sum(c => c.Milliseconds), Text: Remarks(g.Key, failures)));

    /// <summary>What does not fail the run is told where the phase passed.</summary>
    private static string Remarks(Phase phase, IReadOnlyList<FailureEntry> failures) =>
        string.Join("\n\n", failures.Where(f => !f.Counts && f.Case.Phase == phase).Select(Text));

    private static JUnitTest Failure(FailureEntry entry) => new(
        $"{Words.Of(entry.Case.Phase)}: {entry.Failure.Check} [{entry.Fingerprint}]",
        JUnitKind.Failure,
        entry.Exchange?.Answer.Milliseconds ?? 0,
        entry.Failure.Check,
        entry.Failure.Title,
        Text(entry));

    private static IEnumerable<JUnitTest> Untested(OperationResult operation) => operation.End switch
    {
        OperationEnd.Tested => [],
        OperationEnd.Skipped => [new JUnitTest("not tested", JUnitKind.Skipped, 0, Message: operation.Reason)],
        _ => [new JUnitTest("no answer", JUnitKind.Error, 0, "broken", operation.Reason)],
    };

    private static string Text(FailureEntry entry) => string.Join('\n', FailureText.Lines(entry, Plain).Concat(entry.Failure.Excerpt.Select(l => $"  | {LogText.Of(l)}")));
}
