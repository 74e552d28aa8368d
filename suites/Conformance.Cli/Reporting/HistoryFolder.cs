using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.History;

namespace Conformance.Cli.Reporting;

/// <summary>The folder of <c>--history</c>.</summary>
/// <param name="terminal">Where remarks go.</param>
/// <param name="folder">The folder as the user named it, or null where the option was not given.</param>
internal sealed class HistoryFolder(Terminal terminal, string? folder)
{
    /// <summary>What earlier runs of the contract found; null where no history is kept. Lines that are no run are named and left out.</summary>
    /// <exception cref="UsageException">The folder cannot be read.</exception>
    public RunHistory? Load(string contract)
    {
        if (folder is null) return null;
        try
        {
            var path = terminal.PathOf(folder);
            if (File.Exists(path)) throw new UsageException($"--history: '{folder}' is a file; it names a folder.");
            var (history, remarks) = RunHistory.Load(path, contract);
            foreach (var remark in remarks) terminal.Error.WriteLine($"conformance: {remark}");
            return history;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--history: '{folder}' cannot be read: {e.Message}");
        }
    }

    /// <summary>What adds a run to its history; nothing where none is kept.</summary>
    public IEnumerable<IReport> Keep(RunFold fold) => folder is null ? [] : [new HistoryReport(fold, terminal.PathOf(folder))];
}
