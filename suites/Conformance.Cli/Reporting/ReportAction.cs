using Conformance.Model;
using Conformance.Reports;
using Conformance.Reports.Folding;
using Conformance.Reports.Journals;

namespace Conformance.Cli.Reporting;

/// <summary>The reports of a run that was, made again from its journal.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="request">What the command line asks.</param>
internal sealed class ReportAction(Terminal terminal, ReportRequest request)
{
    private readonly PlayedRun _played = new(terminal, request.Formats);

    /// <summary>Makes them.</summary>
    /// <returns>Success where they are made, whatever the run says; 1 where lines within the journal cannot be read.</returns>
    /// <exception cref="UsageException">A run cannot be read, or the folder cannot be written.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var start = await _played.StartAsync(request.Run, cancellationToken);
        var against = request.Compare is { } other ? await OtherAsync(other, start, cancellationToken) : null;
        var history = new HistoryFolder(terminal, request.History).Load(start.Contract.Name);
        var folder = request.Out ?? FolderOf(request.Run);
        Prepare(folder);
        var (_, isWhole) = await _played.PlayAsync(request.Run, folder, new RunFold(history, against) { Folder = request.Run }, [], cancellationToken);
        return isWhole ? ExitCode.Kept : ExitCode.Failed;
    }

    private async Task<Run> OtherAsync(string path, RunStarted start, CancellationToken cancellationToken)
    {
        var other = await _played.ReadAsync(path, cancellationToken);
        return other.Start.Contract.Name == start.Contract.Name
            ? other
            : throw new UsageException($"--compare: '{path}' is a run of {other.Start.Contract.Name}, '{request.Run}' one of {start.Contract.Name}; only runs of one contract can be compared");
    }

    /// <summary>The reports stand beside the journal unless the user wants them elsewhere.</summary>
    private string FolderOf(string run) => Directory.Exists(terminal.PathOf(run)) ? run : Path.GetDirectoryName(run) is { Length: > 0 } folder ? folder : ".";

    private void Prepare(string folder)
    {
        try
        {
            if (new RunDirectory(terminal.PathOf(folder)).PrepareFor(RunArchive.JournalOf(terminal.PathOf(request.Run))) is { } problem) throw new UsageException($"--out: {problem}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--out: '{folder}' cannot be written: {e.Message}");
        }
    }
}
