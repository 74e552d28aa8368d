using Conformance.Model;

namespace Conformance.Reports.Gate;

/// <summary>A comment for a pull request: the verdict, a table of what weighs something, the rest folded.</summary>
public sealed class GateMarkdown : IGateFormat
{
    /// <summary>More rows make a comment that nobody reads, and that code hosts refuse.</summary>
    private const int MostRows = 100;

    /// <summary>The most exchanges that are told.</summary>
    private const int MostShown = 20;

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public string FileName => "gate.md";

    /// <inheritdoc/>
    public void Write(GateReport report, TextWriter output)
    {
        output.Write($"### API changes: {GateWords.Verdict(report)}\n\n");
        var (weighty, rest) = (report.Findings.Where(f => f.Change.Level != ChangeLevel.Info).ToList(), report.Findings.Where(f => f.Change.Level == ChangeLevel.Info).ToList());
        if (weighty.Count > 0) Table(weighty, output);
        if (rest.Count > 0) Fold(rest, output);
        foreach (var finding in report.Findings.Where(f => f.Evidence is not null && f.Change.Level != ChangeLevel.Info).Take(MostShown)) Show(finding.Change, finding.Evidence!, output);
        foreach (var finding in report.Findings.Where(f => f.NotShown is not null)) output.Write($"- {Escaped(GateWords.Sentence(finding.Change))}: not shown, {Escaped(finding.NotShown!)}\n");
        foreach (var run in report.Runs) output.Write($"- {GateWords.Of(run)}\n");
        foreach (var problem in report.Problems) output.Write($"- {(problem.Severity == Severity.Error ? ":x:" : ":warning:")} {Escaped(problem.ToString())}\n");
        foreach (var notice in report.Notices) output.Write($"- :information_source: {Escaped(notice)}\n");
        output.Write($"\n<sub>{Escaped(report.Base)} → {Escaped(report.Revision)}</sub>\n");
    }

    private static void Show(Change change, Evidence evidence, TextWriter output)
    {
        output.Write($"<details><summary>{Escaped(GateWords.Sentence(change))}: {GateWords.Of(evidence.Way)}</summary>\n\n");
        output.Write($"{Escaped(evidence.Operation)}, {Escaped(evidence.Reason)}: {Escaped(GateWords.Outcome(evidence))}\n\n```sh\n{evidence.Request.ReplaceLineEndings(" ").Replace("```", "`` `", StringComparison.Ordinal)}\n```\n</details>\n\n");
    }

    private static void Fold(List<GateFinding> rest, TextWriter output)
    {
        output.Write($"<details><summary>{rest.Count} for information</summary>\n\n");
        Table(rest, output);
        output.Write("</details>\n\n");
    }

    private static void Table(List<GateFinding> findings, TextWriter output)
    {
        output.Write("| | change | operations | what to do |\n|---|---|---|---|\n");
        foreach (var finding in findings.Take(MostRows)) output.Write(Row(finding));
        if (findings.Count > MostRows) output.Write($"| | and {findings.Count - MostRows} more | | |\n");
        output.Write('\n');
    }

    private static string Row(GateFinding finding)
    {
        var change = finding.Change;
        var remedy = finding.Accepted is { } accepted ? $"*{Escaped(accepted)}*" : Escaped(change.Remedy);
        var place = change.Revision ?? change.Base;
        return $"| {Sign(finding)} | {Escaped(GateWords.Sentence(change))}<br>`{change.Id}` {(place is { } at ? $"{Escaped(at.File)}:{at.Line}" : "")} | {Escaped(GateWords.Operations(change))} | {remedy} |\n";
    }

    private static string Sign(GateFinding finding) => (finding.Accepted, finding.Change.Level) switch
    {
        (not null, _) => ":white_check_mark:",
        (_, ChangeLevel.Breaking) => ":x:",
        (_, ChangeLevel.Warning) => ":warning:",
        _ => "",
    };

    /// <summary>Text of a document is text here too. Backticks stay: they set names apart and no markup begins within them.</summary>
    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("@", "&#64;", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");
}
