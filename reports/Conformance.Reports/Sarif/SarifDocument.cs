using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Sarif;

/// <summary><c>failures.sarif</c>: each cause of failure at the line of the document that promises otherwise.</summary>
public sealed class SarifDocument : IRunDocument
{
    /// <inheritdoc/>
    public string FileName => "failures.sarif";

    /// <inheritdoc/>
    public void Write(Run run, Stream stream)
    {
        var lines = run.Operations.ToDictionary(o => o.Outline.Key, o => o.Outline.Line);
        var log = new SarifLog(run.Start.Tool, run.Start.Contract.Name);
        log.Write([.. run.Failures.Select(f => ResultOf(f, run.Start.Contract.File, lines))], run.Finish is { End: not RunEnd.TargetLost }, stream);
    }

    /// <summary>Where HTTP or the profile makes the promise, the operation's own line stands for it.</summary>
    private static SarifResult ResultOf(FailureEntry entry, string file, Dictionary<string, int> lines) => new(
        entry.Failure.Check,
        entry.Failure.Severity,
        Text(entry),
        entry.Failure.Promise ?? new Place(file, "", lines.GetValueOrDefault(entry.Operation), 0),
        entry.Operation,
        entry.Fingerprint,
        entry.Count);

    private static string Text(FailureEntry entry) =>
        $"{entry.Operation}: {entry.Failure.Title}. Expected: {entry.Failure.Expected}. But was: {entry.Failure.Actual}{Instance(entry.Failure)}. Tried: {entry.Case.Reason}.";

    private static string Instance(Failure failure) => failure.Instance is { Length: > 0 } instance ? $" at {instance}" : "";
}
