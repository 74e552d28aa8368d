using Conformance.Reports.Folding;

namespace Conformance.Reports.History;

/// <summary>What changed from one run to another.</summary>
/// <param name="Before">The earlier run.</param>
/// <param name="New">Fingerprints of failures that only the later run has.</param>
/// <param name="Still">Fingerprints of failures that both have.</param>
/// <param name="Gone">Failures that only the earlier run has, and that the later one could have shown.</param>
/// <param name="NotJudged">Failures of the earlier run that the later one could not have shown.</param>
/// <param name="Ends">Operations that ended otherwise.</param>
public sealed record RunComparison(
    PastRun Before,
    IReadOnlyList<string> New,
    IReadOnlyList<string> Still,
    IReadOnlyList<PastFailure> Gone,
    IReadOnlyList<PastFailure> NotJudged,
    IReadOnlyList<RunComparison.EndChange> Ends)
{
    /// <summary>An operation that ended otherwise than before.</summary>
    /// <param name="Operation">The operation's key.</param>
    /// <param name="Before">How it ended: <c>tested</c>, <c>skipped</c> or <c>broken</c>.</param>
    /// <param name="After">How it ends now.</param>
    public sealed record EndChange(string Operation, string Before, string After);

    /// <summary>Compares two runs.</summary>
    public static RunComparison Of(PastRun before, Run after)
    {
        var now = PastRun.Of(after);
        var (known, found) = (Fingerprints(before), Fingerprints(now));
        var absent = before.Failures.Where(f => !found.Contains(f.Fingerprint)).ToLookup(f => now.Judged(f.Check, f.Operation));
        return new RunComparison(
            before,
            [.. now.Failures.Select(f => f.Fingerprint).Where(f => !known.Contains(f))],
            [.. now.Failures.Select(f => f.Fingerprint).Where(known.Contains)],
            [.. absent[true]],
            [.. absent[false]],
            [.. after.Operations.Select(o => EndOf(before, o)).OfType<EndChange>()]);
    }

    private static HashSet<string> Fingerprints(PastRun run) => [.. run.Failures.Select(f => f.Fingerprint)];

    private static EndChange? EndOf(PastRun before, OperationResult operation)
    {
        var (was, now) = (before.Untested.GetValueOrDefault(operation.Outline.Key, "tested"), Words.Of(operation.End));
        return was == now ? null : new EndChange(operation.Outline.Key, was, now);
    }
}
