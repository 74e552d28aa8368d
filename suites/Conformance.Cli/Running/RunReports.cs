using Conformance.Cli.Reporting;
using Conformance.Model;
using Conformance.Reports;
using Conformance.Reports.Folding;
using Conformance.Reports.Terminal;

namespace Conformance.Cli.Running;

/// <summary>The reports of one run: the files of its directory, and what the terminal says.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="formats">Formats asked for; none means the default ones.</param>
/// <param name="folder">The run directory as the user would type it.</param>
/// <param name="history">Where earlier runs are kept, if they are.</param>
internal sealed class RunReports(Terminal terminal, IReadOnlyList<string> formats, string folder, HistoryFolder history)
{
    private readonly RunDirectory _directory = new(terminal.PathOf(folder));

    /// <summary>Empties the run directory.</summary>
    /// <exception cref="UsageException">It holds something that is not a finished run, or cannot be written.</exception>
    public void Prepare()
    {
        try
        {
            if (_directory.Prepare() is { } problem) throw new UsageException($"--out: {problem}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--out: '{folder}' cannot be written: {e.Message}");
        }
    }

    /// <summary>Hands the reports to a run and completes them after it, however it ends.</summary>
    /// <param name="fold">Reads the events for all of them.</param>
    /// <param name="run">Runs.</param>
    public async Task<T> WithAsync<T>(RunFold fold, Func<IReadOnlyList<IReport>, Task<T>> run)
    {
        IReport progress = terminal.IsInteractive ? new ProgressBar(terminal.Canvas()) : new ProgressLines(terminal.Out, TimeProvider.System);
        IReport lines = new TerminalReport(terminal.Out, fold, new Ink(terminal.IsInteractive), folder);
        IReadOnlyList<IReport> reports = [.. ReportFormats.Create(formats, _directory.Path, fold), progress, lines, .. history.Keep(fold)];
        try
        {
            return await run(reports);
        }
        finally
        {
            foreach (var report in reports) await report.DisposeAsync();
        }
    }
}
