using Conformance.Model;
using Conformance.Reports;
using Conformance.Reports.Folding;
using Conformance.Reports.Journals;
using Conformance.Reports.Terminal;

namespace Conformance.Cli.Reporting;

/// <summary>A run that was: its journal played to reports, and to the terminal.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="formats">Formats asked for; none means the default ones.</param>
internal sealed class PlayedRun(Terminal terminal, IReadOnlyList<string> formats)
{
    private const int MostRemarks = 10;

    /// <summary>What the run began with.</summary>
    /// <param name="run">A run directory or a journal, as the user named it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="UsageException">There is no run to read.</exception>
    public Task<RunStarted> StartAsync(string run, CancellationToken cancellationToken) => ReadableAsync(run, async path =>
    {
        var (start, problems) = await RunArchive.StartAsync(path, cancellationToken);
        return start ?? throw new UsageException(Few(problems));
    });

    /// <summary>Reads a run without reporting it.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public Task<Run> ReadAsync(string run, CancellationToken cancellationToken) => ReadableAsync(run, async path =>
    {
        var archived = await RunArchive.ReadAsync(path, cancellationToken);
        return archived.Run ?? throw new UsageException(Few(archived.Diagnostics));
    });

    /// <summary>Writes the reports of a run. Its journal is read and never written.</summary>
    /// <param name="run">A run directory or a journal, as the user named it.</param>
    /// <param name="folder">The folder to write to, as the user named it; it exists.</param>
    /// <param name="fold">Reads the events.</param>
    /// <param name="more">Further reports, told last.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The run, and whether its journal could be read as a whole but for a torn end.</returns>
    /// <exception cref="UsageException">There is no run to read, or a report cannot be written.</exception>
    public Task<(Run Run, bool IsWhole)> PlayAsync(string run, string folder, RunFold fold, IEnumerable<IReport> more, CancellationToken cancellationToken) => ReadableAsync(run, async path =>
    {
        IReadOnlyList<IReport> reports =
        [
            .. ReportFormats.Again(formats, terminal.PathOf(folder), fold),
            new TerminalReport(terminal.Out, fold, new Ink(terminal.IsInteractive), folder),
            .. more,
        ];
        var archived = await RunArchive.PlayAsync(path, fold, reports, cancellationToken);
        foreach (var remark in Few(archived.Diagnostics)) await terminal.Error.WriteLineAsync($"conformance: {remark}");
        return (archived.Run!, archived.Diagnostics.All(d => d.Severity != Severity.Error));
    });

    private async Task<T> ReadableAsync<T>(string run, Func<string, Task<T>> read)
    {
        try
        {
            return await read(terminal.PathOf(run));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the reports of '{run}' cannot be made: {e.Message}");
        }
    }

    /// <summary>A file that is no journal has as many remarks as lines.</summary>
    private static IReadOnlyList<string> Few(IReadOnlyList<Diagnostic> diagnostics)
    {
        var told = diagnostics.Count <= MostRemarks ? diagnostics : [.. diagnostics.Take(MostRemarks - 1), diagnostics[^1]];
        return [.. told.Select(d => $"{LogText.Of(d.ToString())}"), .. diagnostics.Count > told.Count ? [$"{diagnostics.Count - told.Count} more like these"] : (string[])[]];
    }
}
