namespace Conformance.Suites.Running.Driving;

/// <summary>Lets requests pass side by side, and now and then one with nothing else under way. Thread-safe.</summary>
internal sealed class AloneGate : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _inside;
    private TaskCompletionSource? _opened;
    private TaskCompletionSource? _emptied;

    /// <summary>Enters beside others; waits while someone is alone.</summary>
    public ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        // The full fence of the increment stands against that of the exchange in AloneAsync: one of the two sees the other.
        Interlocked.Increment(ref _inside);
        return Volatile.Read(ref _opened) is null ? ValueTask.CompletedTask : WaitAsync(cancellationToken);
    }

    /// <summary>Leaves.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref _inside) == 0) Volatile.Read(ref _emptied)?.TrySetResult();
    }

    /// <summary>Does something with nothing else under way.</summary>
    public async Task<T> AloneAsync<T>(Func<Task<T>> action, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        var opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            var emptied = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Volatile.Write(ref _emptied, emptied);
            Interlocked.Exchange(ref _opened, opened);
            if (Volatile.Read(ref _inside) == 0) emptied.TrySetResult();
            await emptied.Task.WaitAsync(cancellationToken);
            return await action();
        }
        finally
        {
            Volatile.Write(ref _opened, null);
            opened.SetResult();
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        while (Volatile.Read(ref _opened) is { } opened)
        {
            Leave();
            try
            {
                await opened.Task.WaitAsync(cancellationToken);
            }
            finally
            {
                Interlocked.Increment(ref _inside);
            }
        }
    }
}
