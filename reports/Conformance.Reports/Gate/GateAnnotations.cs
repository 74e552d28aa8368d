using Conformance.Model;

namespace Conformance.Reports.Gate;

/// <summary>Workflow commands of GitHub Actions: an annotation at the line of each change that counts.</summary>
public sealed class GateAnnotations : IGateFormat
{
    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public string? FileName => null;

    /// <inheritdoc/>
    public void Write(GateReport report, TextWriter output)
    {
        foreach (var change in report.Findings.Where(f => f.Accepted is null).Select(f => f.Change))
            Write(CommandOf(change.Level), change.Revision ?? change.Base ?? default, change.Id, $"{GateWords.Sentence(change)}. {change.Remedy}".TrimEnd(), output);
        foreach (var problem in report.Problems) Write(CommandOf(problem.Severity), problem.Place, problem.Id, $"{problem.Message} {problem.Expected}".TrimEnd(), output);
        foreach (var notice in report.Notices) output.Write($"::notice::{Data(notice)}\n");
    }

    private static void Write(string command, Place place, string title, string message, TextWriter output) =>
        output.Write($"::{command} file={Property(place.File)},line={Math.Max(1, place.Line)},title={Property(title)}::{Data(message)}\n");

    private static string CommandOf(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => "error",
        ChangeLevel.Warning => "warning",
        _ => "notice",
    };

    private static string CommandOf(Severity severity) => severity == Severity.Note ? "notice" : severity.ToString().ToLowerInvariant();

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
