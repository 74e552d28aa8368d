using Conformance.Model;

namespace Conformance.Reports.Journals;

/// <summary>
/// Makes one journal of those of several shards. An operation that a shard left to another is not skipped if the other did it; the
/// run has ended if each shard has.
/// </summary>
public static class JournalMerge
{
    /// <summary>Merges journals.</summary>
    /// <param name="paths">Run directories or journals of shards of one run: one contract, one target, one seed.</param>
    /// <param name="output">The journal to write; must not be one of them.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What is wrong; with an error, nothing is written.</returns>
    public static async Task<IReadOnlyList<Diagnostic>> MergeAsync(IReadOnlyList<string> paths, string output, CancellationToken cancellationToken)
    {
        var shards = new List<Shard>();
        foreach (var path in paths) shards.Add(await Shard.ReadAsync(RunArchive.JournalOf(path), cancellationToken));
        Diagnostic[] diagnostics = [.. shards.SelectMany(s => s.Diagnostics), .. shards.Skip(1).SelectMany(s => s.Mismatches(shards[0]))];
        if (shards.Count == 0 || diagnostics.Any(d => d.Severity == Severity.Error)) return diagnostics;
        await using var journal = JournalWriter.Create(output);
        journal.Write(MergedStart(shards));
        await CopyAsync(shards, journal, cancellationToken);
        if (MergedFinish(shards) is { } finish) journal.Write(finish);
        return diagnostics;
    }

    private static async Task CopyAsync(List<Shard> shards, JournalWriter journal, CancellationToken cancellationToken)
    {
        HashSet<string> done = [.. shards.SelectMany(s => s.Done)];
        var skipped = new HashSet<(string, Phase?)>();
        foreach (var shard in shards)
        {
            await foreach (var runEvent in shard.EventsAsync(cancellationToken))
            {
                if (runEvent is OperationSkipped skip && (done.Contains(skip.Operation) && !shard.Done.Contains(skip.Operation) || !IsBest(skip, shards) || !skipped.Add((skip.Operation, skip.Phase)))) continue;
                journal.Write(runEvent);
            }
        }
    }

    /// <summary>Where every shard skipped an operation, the reason of the one whose turn it was is worth keeping.</summary>
    private static bool IsBest(OperationSkipped skip, List<Shard> shards) =>
        skip.Reason != OperationSkipped.LeftToAnotherShard || shards.All(s => s.LeftToOthers.Contains(skip.Operation));

    private static RunStarted MergedStart(List<Shard> shards) => shards[0].Start! with
    {
        At = shards.Min(s => s.Start!.At),
        Workers = shards.Sum(s => s.Start!.Workers),
        PlannedCases = shards.All(s => s.Start!.PlannedCases is not null) ? shards.Sum(s => s.Start!.PlannedCases) : null,
        Notices = [.. shards.SelectMany(s => s.Start!.Notices).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>The worst end of all; the longest time, since shards run side by side.</summary>
    private static RunFinished? MergedFinish(List<Shard> shards)
    {
        if (shards.Any(s => s.Finish is null)) return null;
        var worst = shards.Select(s => s.Finish!).MaxBy(f => Weight(f.End))!;
        return worst with { At = shards.Max(s => s.Finish!.At), Seconds = shards.Max(s => s.Finish!.Seconds) };
    }

    private static int Weight(RunEnd end) => end switch
    {
        RunEnd.Cancelled => 3,
        RunEnd.TargetLost => 2,
        RunEnd.Budget => 1,
        _ => 0,
    };
}
