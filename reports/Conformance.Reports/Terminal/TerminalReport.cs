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
    private bool _isOpen;

    /// <inheritdoc/>
    public string Name => "terminal";

    /// <inheritdoc/>
    public async ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
    {
        _isOpen = runEvent switch
        {
            RunStarted => true,
            RunFinished => false,
            _ => _isOpen,
        };
        var lines = runEvent switch
        {
            RunStarted started => Opening.Lines(started, ink),
            RunFinished => Closing.Lines(fold.Result(), ink, folder),
            _ => [],
        };
        await WriteAsync(lines, cancellationToken);
    }

    /// <summary>A run without its last event, as a torn journal has it, is told as far as it goes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isOpen) await WriteAsync(Closing.Lines(fold.Result(), ink, folder), CancellationToken.None);
        _isOpen = false;
        await output.FlushAsync();
    }

    private async Task WriteAsync(IEnumerable<string> lines, CancellationToken cancellationToken)
    {
        foreach (var line in lines) await output.WriteLineAsync(line.AsMemory(), cancellationToken);
    }
}
