using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Journals;

/// <summary>Reads runs that have been: from a run directory or from a journal alone, also from a torn one.</summary>
public static class RunArchive
{
    /// <summary>Plays a run's events to reports again and reads it. A report that ends with the run is whole even if the journal is not.</summary>
    /// <param name="path">A run directory, or a journal.</param>
    /// <param name="fold">Reads the events; reports that need it have been given it.</param>
    /// <param name="reports">The reports; disposed when all events are played. The fold need not be among them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<ArchivedRun> PlayAsync(string path, RunFold fold, IReadOnlyList<IReport> reports, CancellationToken cancellationToken)
    {
        var file = JournalOf(path);
        if (!File.Exists(file)) return new ArchivedRun(null, [NoJournal(path)]);
        await using var stream = File.OpenRead(file);
        var journal = new JournalReader(stream, file);
        await foreach (var runEvent in journal.ReadAsync(cancellationToken))
        {
            fold.Take(runEvent);
            foreach (var report in reports.Where(r => r != fold)) await report.HandleAsync(runEvent, cancellationToken);
        }

        foreach (var report in reports) await report.DisposeAsync();
        return fold.HasStarted ? new ArchivedRun(fold.Result(), journal.Diagnostics) : new ArchivedRun(null, [.. journal.Diagnostics, NoRun(file)]);
    }

    /// <summary>Reads a run.</summary>
    /// <param name="path">A run directory, or a journal.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static Task<ArchivedRun> ReadAsync(string path, CancellationToken cancellationToken) => PlayAsync(path, new RunFold(), [], cancellationToken);

    /// <summary>Reads what a run began with.</summary>
    /// <param name="path">A run directory, or a journal.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The first event, or null and what is wrong.</returns>
    public static async Task<(RunStarted? Start, IReadOnlyList<Diagnostic> Diagnostics)> StartAsync(string path, CancellationToken cancellationToken)
    {
        var file = JournalOf(path);
        if (!File.Exists(file)) return (null, [NoJournal(path)]);
        await using var stream = File.OpenRead(file);
        var journal = new JournalReader(stream, file);
        await foreach (var runEvent in journal.ReadAsync(cancellationToken))
        {
            if (runEvent is RunStarted start) return (start, journal.Diagnostics);
        }

        return (null, [.. journal.Diagnostics, NoRun(file)]);
    }

    /// <summary>The journal of a run directory; any other path is a journal's own.</summary>
    public static string JournalOf(string path) => Directory.Exists(path) ? Path.Combine(path, JournalWriter.FileName) : path;

    private static Diagnostic NoJournal(string path) => new(
        "no-journal",
        Severity.Error,
        new Place(path, "", 0, 0),
        "There is no run here.",
        $"A run directory with {JournalWriter.FileName} in it, or a journal.");

    private static Diagnostic NoRun(string file) => new(
        "journal-has-no-run",
        Severity.Error,
        new Place(file, "", 0, 0),
        "No line says what was run.",
        "A journal begins with the event run-started.");
}
