using Conformance.Model;

namespace Conformance.Reports.Gate;

/// <summary>What several formats say in the same words.</summary>
internal static class GateWords
{
    /// <summary>More operations than these are counted, not named.</summary>
    private const int Named = 3;

    public static string Of(ChangeLevel level) => level.ToString().ToLowerInvariant();

    /// <summary>Who fails, as the end of a sentence; the empty string where nobody does.</summary>
    public static string Of(Affected affected) => affected switch
    {
        Affected.Senders => "breaks clients that send",
        Affected.Readers => "breaks clients that read",
        Affected.Everyone => "breaks every client",
        _ => "",
    };

    /// <summary>The sentence with a capital at its beginning.</summary>
    public static string Sentence(Change change) => char.ToUpperInvariant(change.Text[0]) + change.Text[1..];

    public static string Operations(Change change) => change.Operations.Count switch
    {
        0 => "the whole document",
        <= Named => string.Join(", ", change.Operations),
        var count => $"{string.Join(", ", change.Operations.Take(Named))} and {count - Named} more",
    };

    /// <summary>The end of the report: the verdict in one line.</summary>
    public static string Verdict(GateReport report)
    {
        if (report.IsUnread) return "not judged: a document cannot be read";
        var sum = string.Join(", ", Parts(report));
        return report.Failed ? $"must not pass: {sum}" : $"may pass: {sum}";
    }

    /// <summary>Who talked to whom.</summary>
    public static string Of(EvidenceWay way) => way switch
    {
        EvidenceWay.OldClients => "old client, new server",
        EvidenceWay.NewClients => "new client, old server",
        _ => "old client, your server",
    };

    /// <summary>What was sent to show changes, as one line.</summary>
    public static string Of(EvidenceRun run) =>
        $"{Of(run.Way)}: {Count(run.Operations.Count, "operation")} judged in {Count(run.Cases, "case")}, {run.Failed} failed{(run.SetUp == 0 ? "" : $", {run.SetUp} sent as set-up")}";

    /// <summary>What an exchange came to, as one line.</summary>
    public static string Outcome(Evidence evidence) => $"expected {evidence.Expected}; but was {evidence.Actual}";

    private static IEnumerable<string> Parts(GateReport report)
    {
        yield return $"{report.Count(ChangeLevel.Breaking)} breaking";
        yield return Count(report.Count(ChangeLevel.Warning), "warning");
        yield return $"{report.Count(ChangeLevel.Info)} for information";
        if (report.Findings.Count(f => f.Accepted is not null) is > 0 and var waived) yield return $"{waived} waived";
        if (report.Problems.Count(p => p.Severity == Severity.Error) is > 0 and var faults) yield return $"{Count(faults, "new fault")} in the document";
        if (report.Problems.Count(p => p.Severity != Severity.Error) is > 0 and var loosened) yield return $"{loosened} judged less strictly";
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
