using Conformance.Model;

namespace Conformance.Benchmarks.Traffic;

/// <summary>Counts cases and failures; with a journal it also writes every event, to nowhere.</summary>
internal sealed class JournalToNowhere(bool write) : IReport
{
    private readonly JournalWriter? _journal = write ? new JournalWriter(Stream.Null) : null;

    public string Name => "nowhere";

    public int Cases { get; private set; }

    public int Failed { get; private set; }

    public async ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
    {
        if (runEvent is CaseFinished finished)
        {
            Cases++;
            if (finished.Failed) Failed++;
        }

        if (_journal is not null) await _journal.HandleAsync(runEvent, cancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
