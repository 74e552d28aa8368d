using Conformance.Model;

namespace Conformance.Reports.Journals.Replaying;

/// <summary>Looks in a journal for a case, also in one that was cut off. Reads it twice: a journal may be larger than memory.</summary>
/// <param name="path">A run directory, or a journal.</param>
/// <param name="asked">The id of a case, or a fingerprint.</param>
public sealed class RecordedCaseReader(string path, string asked)
{
    private readonly RecordedCaseSearch _search = new(asked);

    /// <summary>What is wrong with the journal.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>What the run began with, once it is read; null where the journal does not say.</summary>
    public RunStarted? Start => _search.Start;

    /// <summary>The fingerprints of the run's failures with what they say, at most a few, for who asked for something else.</summary>
    public IReadOnlyList<string> Known => _search.Known;

    /// <summary>Why a case of that id cannot be sent again, or null.</summary>
    public string? Obstacle => _search.Obstacle;

    /// <summary>The case; null where there is none.</summary>
    /// <exception cref="IOException">The journal cannot be read.</exception>
    public async Task<RecordedCase?> ReadAsync(CancellationToken cancellationToken)
    {
        await foreach (var runEvent in EventsAsync(cancellationToken)) _search.Take(runEvent);
        if (_search.Found() is not { } found) return null;
        var steps = new List<CaseFinished>();
        await foreach (var runEvent in EventsAsync(cancellationToken))
        {
            if (runEvent is CaseFinished step && step.Case.Scenario == found.Case.Scenario && !step.Case.Id.Contains('~', StringComparison.Ordinal)) steps.Add(step);
        }

        return found with { Steps = steps };
    }

    private async IAsyncEnumerable<RunEvent> EventsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var file = RunArchive.JournalOf(path);
        await using var stream = File.OpenRead(file);
        var journal = new JournalReader(stream, file);
        await foreach (var runEvent in journal.ReadAsync(cancellationToken)) yield return runEvent;
        Diagnostics = journal.Diagnostics;
    }
}
