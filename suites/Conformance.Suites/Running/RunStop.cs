namespace Conformance.Suites.Running;

/// <summary>Ends a run early, once: the first cause stays. Thread-safe.</summary>
internal sealed class RunStop : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private Cause? _cause;

    /// <summary>How the run ends: complete unless something ended it.</summary>
    public RunEnd End => _cause?.End ?? RunEnd.Complete;

    /// <summary>What ended it early, or null.</summary>
    public string? Reason => _cause?.Reason;

    /// <summary>True if no further case may begin.</summary>
    public bool IsRequested => Volatile.Read(ref _cause) is not null;

    /// <summary>Cancelled when cases under way must be given up too.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>No further case begins; those under way are given up if <paramref name="abort"/> says so.</summary>
    public void Request(RunEnd end, string reason, bool abort)
    {
        Interlocked.CompareExchange(ref _cause, new Cause(end, reason), null);
        if (abort) _source.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    private sealed record Cause(RunEnd End, string Reason);
}
