using Conformance.Reports.Folding;
using Conformance.Reports.Html;

namespace Conformance.Reports.Terminal;

/// <summary>The last lines of a run.</summary>
internal static class Closing
{
    private const int MostFailures = 10;
    private const int MostReasons = 8;
    private const int MostReasonCharacters = 200;

    public static IEnumerable<string> Lines(Run run, Ink ink, string? folder) =>
        [.. Failures(run, ink), .. Untested(run, ink), "", .. Counts(run, ink), .. Mock(run, ink), .. LastThree(run, ink, folder)];

    private static IEnumerable<string> Failures(Run run, Ink ink)
    {
        foreach (var entry in run.NewestFirst().Take(MostFailures))
        {
            yield return "";
            foreach (var line in FailureText.Lines(entry, ink)) yield return line;
        }

        var more = run.Failures.Count - MostFailures;
        if (more > 0) yield return $"{Environment.NewLine}… and {Numbers.Of(more, "more cause")}, all of them in the report.";
    }

    /// <summary>Operations that were not tested, by reason, so that six hundred of them are a few lines.</summary>
    private static IEnumerable<string> Untested(Run run, Ink ink)
    {
        var reasons = run.Operations
            .Where(o => o.End != OperationEnd.Tested)
            .GroupBy(o => (o.End, o.Reason))
            .OrderByDescending(g => g.Key.End)
            .ThenByDescending(g => g.Count())
            .ToList();
        if (reasons.Count > 0) yield return "";
        foreach (var reason in reasons.Take(MostReasons)) yield return Reason(reason.Key.End, reason.Key.Reason, [.. reason], ink);
        if (reasons.Count > MostReasons) yield return $"… and {Numbers.Of(reasons.Count - MostReasons, "more reason")}.";
    }

    private static string Reason(OperationEnd end, string reason, IReadOnlyList<OperationResult> operations, Ink ink)
    {
        var who = operations.Count == 1 ? LogText.Of(operations[0].Outline.Key) : Numbers.Of(operations.Count, "operation");
        var what = end == OperationEnd.Broken ? ink.Bad("broken ") : ink.Doubtful("skipped");
        return $"{what} {who}: {LogText.Of(reason, MostReasonCharacters)}";
    }

    private static IEnumerable<string> Counts(Run run, Ink ink)
    {
        var (operations, cases, statuses) = (run.OperationTotals, run.CaseTotals, run.Statuses);
        yield return $"{ink.Faint("operations")}  {Numbers.Of(operations.Total)}: {Numbers.Of(operations.Tested)} tested ({Numbers.Of(operations.Succeeded)} with a success), {Numbers.Of(operations.Skipped)} skipped, {Numbers.Of(operations.Broken)} broken";
        yield return $"{ink.Faint("cases     ")}  {Numbers.Of(cases.Total)}: {Numbers.Of(cases.Passed)} passed, {Numbers.Of(cases.Failed)} failed, {Numbers.Of(cases.Broken)} broken";
        yield return $"{ink.Faint("statuses  ")}  {Numbers.Of(statuses.Seen)} of {Numbers.Of(statuses.Documented)} documented ones seen";
        var locked = run.Operations.Count(o => o.IsLocked);
        if (locked > 0) yield return ink.Doubtful($"locked      {Numbers.Of(locked, "operation")} answered nothing but 401 and 403; nothing else of what they promise was tested");
        if (run.Comparison is { } comparison) yield return $"{ink.Faint("since     ")}  {ComparisonText.Of(comparison)}";
    }

    private static IEnumerable<string> Mock(Run run, Ink ink) => run.Start.EmbeddedMock ? [ink.Doubtful(Opening.MockNotice)] : [];

    private static IEnumerable<string> LastThree(Run run, Ink ink, string? folder)
    {
        yield return $"{ink.Faint("verdict")}  {VerdictText.Of(run, ink)} · {Numbers.OfSeconds(run.Seconds)}";
        if (folder is not null) yield return $"{ink.Faint("report ")}  {Path.Combine(folder, HtmlDocument.Name)}";
        yield return $"{ink.Faint("next   ")}  {NextStep.Of(run, folder)}";
    }
}
