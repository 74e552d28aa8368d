using Conformance.Model;

namespace Conformance.Reports.Journals;

/// <summary>
/// Makes one journal of those of several shards. An operation that a shard left to another is not skipped if the other did it; the
/// run has ended if each shard has.
/// </summary>
public sealed class JournalMerge
{
    private readonly IReadOnlyList<Shard> _shards;

    private JournalMerge(IReadOnlyList<Shard> shards)
    {
        _shards = shards;
        Diagnostics = [.. shards.SelectMany(s => s.Diagnostics), .. shards.Skip(1).SelectMany(s => s.Mismatches(shards[0]))];
    }

    /// <summary>What is wrong with the shards; with an error they cannot be merged.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The first event of the whole, or null where there is no run.</summary>
    public RunStarted? Start => _shards.Count == 0 || _shards.Any(s => s.Start is null) ? null : _shards[0].Start! with
    {
        At = _shards.Min(s => s.Start!.At),
        Workers = _shards.Sum(s => s.Start!.Workers),
        PlannedCases = _shards.All(s => s.Start!.PlannedCases is not null) ? _shards.Sum(s => s.Start!.PlannedCases) : null,
        Notices = [.. _shards.SelectMany(s => s.Start!.Notices).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>Reads the shards.</summary>
    /// <param name="paths">Run directories or journals of shards of one run: one contract, one target, one seed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<JournalMerge> ReadAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var shards = new List<Shard>();
        foreach (var path in paths) shards.Add(await Shard.ReadAsync(RunArchive.JournalOf(path), cancellationToken));
        return new JournalMerge(shards);
    }

    /// <summary>Writes the whole.</summary>
    /// <param name="output">The journal to write; must not be one of the shards'.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="InvalidOperationException">The shards have errors.</exception>
    /// <exception cref="IOException">The journal cannot be written.</exception>
    public async Task WriteAsync(string output, CancellationToken cancellationToken)
    {
        if (Start is not { } start || Diagnostics.Any(d => d.Severity == Severity.Error)) throw new InvalidOperationException("These are no shards of one run.");
        await using var journal = JournalWriter.Create(output);
        journal.Write(start);
        await CopyAsync(journal, cancellationToken);
        if (Finish() is { } finish) journal.Write(finish);
    }

    private async Task CopyAsync(JournalWriter journal, CancellationToken cancellationToken)
    {
        HashSet<string> done = [.. _shards.SelectMany(s => s.Done)];
        var skipped = new HashSet<(string, Phase?)>();
        foreach (var shard in _shards)
        {
            await foreach (var runEvent in shard.EventsAsync(cancellationToken))
            {
                if (runEvent is OperationSkipped skip && (done.Contains(skip.Operation) && !shard.Done.Contains(skip.Operation) || !IsBest(skip) || !skipped.Add((skip.Operation, skip.Phase)))) continue;
                journal.Write(runEvent);
            }
        }
    }

    /// <summary>Where every shard skipped an operation, the reason of the one whose turn it was is worth keeping.</summary>
    private bool IsBest(OperationSkipped skip) =>
        skip.Reason != OperationSkipped.LeftToAnotherShard || _shards.All(s => s.LeftToOthers.Contains(skip.Operation));

    /// <summary>The worst end of all; the longest time, since shards run side by side.</summary>
    private RunFinished? Finish()
    {
        if (_shards.Any(s => s.Finish is null)) return null;
        var worst = _shards.Select(s => s.Finish!).MaxBy(f => Weight(f.End))!;
        return worst with { At = _shards.Max(s => s.Finish!.At), Seconds = _shards.Max(s => s.Finish!.Seconds) };
    }

    private static int Weight(RunEnd end) => end switch
    {
        RunEnd.Cancelled => 3,
        RunEnd.TargetLost => 2,
        RunEnd.Budget => 1,
        _ => 0,
    };
}
