using System.Text;
using Conformance.Reports.Folding;
using Conformance.Reports.Terminal;

namespace Conformance.Reports.Markdown;

/// <summary><c>summary.md</c>: the run for a job summary or a pull request, short enough for both.</summary>
public sealed class MarkdownDocument : IRunDocument
{
    private const int MostFailures = 25;
    private const int MostUntested = 25;

    /// <inheritdoc/>
    public string FileName => "summary.md";

    /// <inheritdoc/>
    public void Write(Run run, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var line in (IEnumerable<string>)[.. Head(run), .. Failures(run), .. Untested(run)]) text.WriteLine(line);
    }

    private static IEnumerable<string> Head(Run run)
    {
        var (start, operations, cases, statuses) = (run.Start, run.OperationTotals, run.CaseTotals, run.Statuses);
        yield return $"## {Mark(run)} {MarkdownText.Code(start.Contract.Name)} {MarkdownText.Escape(VerdictText.Of(run))}";
        yield return "";
        if (start.EmbeddedMock) yield return $"> {Opening.MockNotice}\n";
        foreach (var notice in start.Notices) yield return $"> {MarkdownText.Escape(notice)}\n";
        yield return "| | total | |";
        yield return "|---|---:|---|";
        yield return $"| operations | {Numbers.Of(operations.Total)} | {Numbers.Of(operations.Tested)} tested, {Numbers.Of(operations.Succeeded)} with a success, {Numbers.Of(operations.Skipped)} skipped, {Numbers.Of(operations.Broken)} broken |";
        yield return $"| cases | {Numbers.Of(cases.Total)} | {Numbers.Of(cases.Passed)} passed, {Numbers.Of(cases.Failed)} failed, {Numbers.Of(cases.Broken)} broken |";
        yield return $"| documented statuses | {Numbers.Of(statuses.Documented)} | {Numbers.Of(statuses.Seen)} seen |";
        var (parameters, values, properties) = (run.Coverage.Parameters, run.Coverage.Values, run.Coverage.AnswerProperties);
        yield return $"| parameters | {Numbers.Of(parameters.Declared)} | {Numbers.Of(parameters.Sent)} sent, {Numbers.Of(parameters.Accepted)} accepted; of {Numbers.Of(values.Declared)} enumerated values {Numbers.Of(values.Sent)} sent, {Numbers.Of(values.Accepted)} accepted |";
        yield return $"| response properties | {Numbers.Of(properties.Declared)} | {Numbers.Of(properties.Seen)} seen; {Numbers.Of(properties.Undeclared.Sum(o => o.Names.Count))} undeclared ones seen |";
        yield return "";
        if (run.Comparison is { } comparison) yield return $"Since {MarkdownText.Escape(ComparisonText.Of(comparison))}.\n";
        yield return $"Target {MarkdownText.Code(start.Target)}, contract version {MarkdownText.Code(start.Contract.Version)}, seed {start.Seed}, {Numbers.OfSeconds(run.Seconds)}.";
    }

    private static IEnumerable<string> Failures(Run run)
    {
        if (run.Failures.Count == 0) yield break;
        yield return $"\n### {Numbers.Of(run.Failures.Count, "cause")}";
        foreach (var entry in run.NewestFirst().Take(MostFailures)) yield return MarkdownFailure.Of(entry);
        if (run.Failures.Count > MostFailures) yield return $"\n… and {Numbers.Of(run.Failures.Count - MostFailures, "more cause")} in `report.html`.";
    }

    private static IEnumerable<string> Untested(Run run)
    {
        var untested = run.Operations.Where(o => o.End != OperationEnd.Tested).OrderByDescending(o => o.End).ToList();
        if (untested.Count == 0) yield break;
        yield return $"\n<details><summary>{Numbers.Of(untested.Count, "operation")} not tested</summary>\n";
        foreach (var operation in untested.Take(MostUntested)) yield return $"- {Words.Of(operation.End)} {MarkdownText.Code(operation.Outline.Key)}: {MarkdownText.Escape(operation.Reason)}";
        if (untested.Count > MostUntested) yield return $"- … and {Numbers.Of(untested.Count - MostUntested)} more";
        yield return "\n</details>";
    }

    private static string Mark(Run run) => run.Verdict switch
    {
        RunVerdict.Kept => "✅",
        RunVerdict.Failed or RunVerdict.Broken => "❌",
        _ => "⚠️",
    };
}
