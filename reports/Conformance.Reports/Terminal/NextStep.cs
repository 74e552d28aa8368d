using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Terminal;

/// <summary>The command most worth trying after a run.</summary>
internal static class NextStep
{
    public static string Of(Run run, string? folder) => run.Verdict switch
    {
        RunVerdict.Failed or RunVerdict.Cancelled or RunVerdict.Unfinished when run.Failures.Count > 0 =>
            LogText.Of(run.NewestFirst().First().Replay),
        RunVerdict.Broken => $"conformance run {Contract(run)} --url URL   once {LogText.Of(run.Start.Target)} answers",
        RunVerdict.NothingRan => $"conformance plan {Contract(run)}",
        _ when run.Operations.Any(o => o.IsLocked) => $"conformance run {Contract(run)} --url {LogText.Of(ShellWord.Of(run.Start.Target))} -H 'Authorization: …'   with what proves who asks",
        _ when run.Start.EmbeddedMock => $"conformance run {Contract(run)} --url URL   against an API",
        _ when run.OperationTotals.Skipped > 0 => $"conformance plan {Contract(run)}   to see what was left out and why",
        _ => $"conformance run {Contract(run)} --url {LogText.Of(ShellWord.Of(run.Start.Target))} --seed {run.Start.Seed + 1}   for other values",
    };

    private static string Contract(Run run) => LogText.Of(ShellWord.Of(run.Start.Contract.File is { Length: > 0 } file && !IsBundled(run) ? file : run.Start.Contract.Name));

    /// <summary>A bundled contract was asked for by its name; the command line still says so.</summary>
    private static bool IsBundled(Run run) => run.Start.Arguments.Contains(run.Start.Contract.Name, StringComparer.Ordinal);
}
