using Conformance.Model;
using Conformance.Reports.Sarif;

namespace Conformance.Reports.Gate;

/// <summary>SARIF 2.1.0: each change that counts, at its line of the revision.</summary>
public sealed class GateSarif : IGateFormat
{
    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public string FileName => "gate.sarif";

    /// <inheritdoc/>
    public void Write(GateReport report, TextWriter output)
    {
        using var stream = new MemoryStream();
        var results = report.Findings.Where(f => f.Accepted is null).Select(ResultOf).Concat(report.Problems.Select(SarifResult.Of));
        new SarifLog(report.Tool, "gate").Write([.. results], succeeded: true, stream);
        output.Write(System.Text.Encoding.UTF8.GetString(stream.ToArray()).TrimEnd());
        output.Write('\n');
    }

    private static SarifResult ResultOf(GateFinding finding)
    {
        var change = finding.Change;
        var text = $"{GateWords.Sentence(change)}. In {GateWords.Operations(change)}.{(change.Remedy.Length == 0 ? "" : $" {change.Remedy}")}";
        return new(change.Id, SeverityOf(change.Level), text, change.Revision ?? change.Base ?? default, change.Operations.Count > 0 ? change.Operations[0] : null, change.Fingerprint, 1);
    }

    private static Severity SeverityOf(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => Severity.Error,
        ChangeLevel.Warning => Severity.Warning,
        _ => Severity.Note,
    };
}
