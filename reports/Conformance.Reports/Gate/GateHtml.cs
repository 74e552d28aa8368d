using System.Net;
using Conformance.Model;

namespace Conformance.Reports.Gate;

/// <summary>One page without scripts that opens offline: each change with the lines of both documents side by side.</summary>
public sealed class GateHtml : IGateFormat
{
    private const string Style = """
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: #1f2328; background: #fff }
        article { border: 1px solid #d1d9e0; border-left: .4rem solid #8b949e; border-radius: .4rem; margin: 1rem 0; padding: .6rem 1rem }
        article.breaking { border-left-color: #cf222e } article.warning { border-left-color: #bf8700 }
        h1 { font-size: 1.4rem } h2 { font-size: 1.05rem; margin: 0 } code, pre { font: 13px/1.45 ui-monospace, monospace }
        .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem } .sides > * { min-width: 0 } pre { overflow-x: auto; margin: 0 }
        mark { background: #fff8c5; display: block } small, .muted { color: #59636e }
        @media (prefers-color-scheme: dark) { body { color: #f0f6fc; background: #0d1117 } article { border-color: #3d444d } mark { background: #3b2e00; color: inherit } small, .muted { color: #9198a1 } }
        @media (max-width: 50rem) { .sides { grid-template-columns: 1fr } }
        """;

    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public string FileName => "gate.html";

    /// <inheritdoc/>
    public void Write(GateReport report, TextWriter output)
    {
        output.Write($"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>API changes: {Text(GateWords.Verdict(report))}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");
        output.Write($"<h1>API changes: {Text(GateWords.Verdict(report))}</h1>\n<p class=\"muted\">{Text(report.Base)} → {Text(report.Revision)}</p>\n");
        foreach (var problem in report.Problems) output.Write($"<p>{Text(problem.ToString())}</p>\n");
        foreach (var notice in report.Notices) output.Write($"<p class=\"muted\">{Text(notice)}</p>\n");
        foreach (var run in report.Runs) output.Write($"<p class=\"muted\">{Text(GateWords.Of(run))}</p>\n");
        foreach (var finding in report.Findings) Write(finding, output);
        output.Write("</body>\n</html>\n");
    }

    private static void Write(GateFinding finding, TextWriter output)
    {
        var change = finding.Change;
        output.Write($"<article class=\"{(finding.Accepted is null ? GateWords.Of(change.Level) : "info")}\">\n<h2>{Text(GateWords.Sentence(change))}</h2>\n");
        output.Write($"<p><code>{Text(change.Id)}</code> {GateWords.Of(change.Level)}{(change.Breaks == Affected.Nobody ? "" : $", {GateWords.Of(change.Breaks)}")} <small>{change.Fingerprint}</small></p>\n");
        output.Write($"<p class=\"muted\">{Text(string.Join(", ", change.Operations))}</p>\n");
        if ((finding.Accepted ?? change.Remedy) is { Length: > 0 } words) output.Write($"<p>{Text(words)}</p>\n");
        if (finding.Evidence is { } evidence) Write(evidence, output);
        if (finding.NotShown is { } reason) output.Write($"<p class=\"muted\">Not shown: {Text(reason)}</p>\n");
        output.Write("<div class=\"sides\">\n");
        Write(change.Base, finding.Base, output);
        Write(change.Revision, finding.Revision, output);
        output.Write("</div>\n</article>\n");
    }

    private static void Write(Evidence evidence, TextWriter output)
    {
        output.Write($"<details open><summary>{Text(GateWords.Of(evidence.Way))}: {Text(evidence.Operation)}, {Text(evidence.Reason)}</summary>\n");
        output.Write($"<p>{Text(GateWords.Outcome(evidence))}</p>\n<pre>{Text(evidence.Request)}\n{evidence.Status} {Text(evidence.Body)}</pre></details>\n");
    }

    private static void Write(Place? place, Excerpt excerpt, TextWriter output)
    {
        output.Write($"<div><small>{(place is { } at ? Text(at.ToString()) : "")}</small><pre>");
        foreach (var (line, i) in excerpt.Lines.Select((line, i) => (line, i)))
        {
            var text = $"{excerpt.First + i,5}  {Text(line)}";
            output.Write(excerpt.First + i == place?.Line ? $"<mark>{text}</mark>" : $"{text}\n");
        }

        output.Write("</pre></div>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
