using System.Runtime.CompilerServices;
using Conformance.Model;

namespace Conformance.Reports.Journals;

/// <summary>The journal of one shard of a run.</summary>
internal sealed class Shard
{
    private readonly string _file;

    private Shard(string file) => _file = file;

    public RunStarted? Start { get; private set; }

    public RunFinished? Finish { get; private set; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>Operations of which it has a case.</summary>
    public HashSet<string> Done { get; } = [];

    /// <summary>Operations that were another shard's.</summary>
    public HashSet<string> LeftToOthers { get; } = [];

    public static async Task<Shard> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var shard = new Shard(file);
        if (!File.Exists(file)) return shard.With(new Diagnostic("no-journal", Severity.Error, new Place(file, "", 0, 0), "There is no run here.", "A run directory or a journal."));
        await using var stream = File.OpenRead(file);
        var reader = new JournalReader(stream, file);
        await foreach (var runEvent in reader.ReadAsync(cancellationToken)) shard.Note(runEvent);
        shard.Diagnostics = reader.Diagnostics;
        return shard.Start is not null
            ? shard
            : shard.With(new Diagnostic("journal-has-no-run", Severity.Error, new Place(file, "", 0, 0), "No line says what was run.", "A journal begins with the event run-started."));
    }

    /// <summary>All events but the first and the last one.</summary>
    public async IAsyncEnumerable<RunEvent> EventsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(_file);
        await foreach (var runEvent in new JournalReader(stream, _file).ReadAsync(cancellationToken))
        {
            if (runEvent is not (RunStarted or RunFinished)) yield return runEvent;
        }
    }

    /// <summary>What keeps this from being a shard of the other's run.</summary>
    public IEnumerable<Diagnostic> Mismatches(Shard other)
    {
        if (Start is not { } mine || other.Start is not { } theirs) yield break;
        if (mine.Contract.Name != theirs.Contract.Name || mine.Contract.Version != theirs.Contract.Version) yield return Mismatch("contract", $"{mine.Contract.Name} {mine.Contract.Version}", $"{theirs.Contract.Name} {theirs.Contract.Version}");
        if (mine.Seed != theirs.Seed) yield return Mismatch("seed", $"{mine.Seed}", $"{theirs.Seed}");
        if (mine.FailOn != theirs.FailOn) yield return Mismatch("--fail-on", Words.Of(mine.FailOn), Words.Of(theirs.FailOn));
        if (Done.Intersect(other.Done, StringComparer.Ordinal).FirstOrDefault() is { } twice) yield return Twice(twice);
    }

    private void Note(RunEvent runEvent)
    {
        switch (runEvent)
        {
            case RunStarted started: Start ??= started; break;
            case RunFinished finished: Finish = finished; break;
            case CaseFinished finished: Done.Add(finished.Case.Operation); break;
            case CaseBroken broken: Done.Add(broken.Case.Operation); break;
            case OperationSkipped { Reason: OperationSkipped.LeftToAnotherShard } skipped: LeftToOthers.Add(skipped.Operation); break;
            default: break;
        }
    }

    private Shard With(Diagnostic diagnostic)
    {
        Diagnostics = [.. Diagnostics, diagnostic];
        return this;
    }

    private Diagnostic Mismatch(string what, string mine, string theirs) => new(
        "not-a-shard-of-one-run",
        Severity.Error,
        new Place(_file, "", 1, 0),
        $"Its {what} is {mine}, that of the first journal {theirs}.",
        "Shards of one run, made with --shard 1/n to n/n.");

    private Diagnostic Twice(string operation) => new(
        "operation-in-two-shards",
        Severity.Warning,
        new Place(_file, "", 0, 0),
        $"{operation} has cases in the first journal too; a scenario of another operation may have led there.",
        "");
}
