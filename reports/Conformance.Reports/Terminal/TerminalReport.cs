using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Terminal;

/// <summary>What a run says on a terminal: first what is run, at the end what came of it, the last three lines being verdict, report and next step.</summary>
/// <param name="output">Where to; left open.</param>
/// <param name="fold">What has read the events; it stands before this report.</param>
/// <param name="ink">Colours, or none.</param>
/// <param name="folder">The run directory as the user would type it, or null where nothing is written.</param>
public sealed class TerminalReport(TextWriter output, RunFold fold, Ink ink, string? folder) : IReport
{
    /// <inheritdoc/>
    public string Name => "terminal";

    /// <inheritdoc/>
    public async ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
    {
        var lines = runEvent switch
        {
            RunStarted started => Opening.Lines(started, ink),
            RunFinished => Closing.Lines(fold.Result(), ink, folder),
            _ => [],
        };
        foreach (var line in lines) await output.WriteLineAsync(line.AsMemory(), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await output.FlushAsync();
}
