using Conformance.Model;

namespace Conformance.Reports.Gate;

/// <summary>Lines for a terminal: a paragraph for each change, the verdict last.</summary>
public sealed class GateText : IGateFormat
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public string FileName => "gate.txt";

    /// <inheritdoc/>
    public void Write(GateReport report, TextWriter output)
    {
        foreach (var finding in report.Findings) Write(finding, output);
        foreach (var problem in report.Problems) output.Write($"{problem}\n");
        foreach (var notice in report.Notices) output.Write($"notice: {notice}\n");
        foreach (var run in report.Runs) output.Write($"{GateWords.Of(run)}\n");
        output.Write($"{report.Base} -> {report.Revision}\n{GateWords.Verdict(report)}\n");
    }

    private static void Write(GateFinding finding, TextWriter output)
    {
        var change = finding.Change;
        output.Write($"{GateWords.Of(change.Level)} {change.Id}: {change.Text}\n");
        output.Write($"  at {change.Revision ?? change.Base}{(change is { Revision: not null, Base: { } was } ? $", was {was}" : "")}\n");
        output.Write($"  in {GateWords.Operations(change)}\n");
        if (finding.Accepted is { } accepted) output.Write($"  {accepted}\n");
        else if (change.Remedy.Length > 0) output.Write($"  {GateWords.Of(change.Breaks)}. {change.Remedy}\n");
        if (finding.Evidence is { } evidence) Write(evidence, output);
        if (finding.NotShown is { } reason) output.Write($"  not shown   {reason}\n");
        if (change.Level != ChangeLevel.Info) output.Write($"  fingerprint {change.Fingerprint}\n");
        output.Write('\n');
    }

    private static void Write(Evidence evidence, TextWriter output)
    {
        output.Write($"  shown       {GateWords.Of(evidence.Way)}: {evidence.Operation}, {evidence.Reason}\n");
        output.Write($"  expected    {evidence.Expected}\n  but was     {evidence.Actual}\n");
        output.Write($"  again       {evidence.Request}\n");
    }
}
