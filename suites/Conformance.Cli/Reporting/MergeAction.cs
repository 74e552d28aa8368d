using Conformance.Model;
using Conformance.Reports;
using Conformance.Reports.Folding;
using Conformance.Reports.Journals;

namespace Conformance.Cli.Reporting;

/// <summary>The shards of a run made one run again.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="request">What the command line asks.</param>
internal sealed class MergeAction(Terminal terminal, MergeRequest request)
{
    private readonly RunDirectory _directory = new(terminal.PathOf(request.Out));

    /// <summary>Writes the run directory.</summary>
    /// <returns>What the run would have ended with, had it not been sharded.</returns>
    /// <exception cref="UsageException">The runs are no shards of one run, or the folder cannot be written.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        string[] paths = [.. request.Runs.Select(terminal.PathOf)];
        if (paths.Select(RunArchive.JournalOf).Contains(_directory.Journal, StringComparer.Ordinal)) throw new UsageException($"'{request.Out}' is one of the runs to merge; give another OUT");
        var merge = await JournalMerge.ReadAsync(paths, cancellationToken);
        Refuse(merge.Diagnostics);
        var history = new HistoryFolder(terminal, request.History);
        var fold = new RunFold(history.Load(merge.Start!.Contract.Name)) { Folder = request.Out };
        await WriteAsync(merge, cancellationToken);
        var (run, _) = await new PlayedRun(terminal, request.Formats).PlayAsync(request.Out, request.Out, fold, history.Keep(fold), cancellationToken);
        return CodeOf(run.Verdict);
    }

    private void Refuse(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Any(d => d.Severity == Severity.Error)) throw new UsageException([.. diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString())]);
        foreach (var remark in diagnostics) terminal.Error.WriteLine($"conformance: {remark}");
    }

    private async Task WriteAsync(JournalMerge merge, CancellationToken cancellationToken)
    {
        try
        {
            if (_directory.Prepare() is { } problem) throw new UsageException($"OUT: {problem}");
            await merge.WriteAsync(_directory.Journal, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"OUT: '{request.Out}' cannot be written: {e.Message}");
        }
    }

    private static int CodeOf(RunVerdict verdict) => verdict switch
    {
        RunVerdict.Kept or RunVerdict.KeptInPart => ExitCode.Kept,
        RunVerdict.Failed => ExitCode.Failed,
        RunVerdict.Broken => ExitCode.Broken,
        RunVerdict.NothingRan => ExitCode.NothingRan,
        _ => ExitCode.Cancelled,
    };
}
