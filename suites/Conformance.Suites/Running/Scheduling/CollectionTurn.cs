namespace Conformance.Suites.Running.Scheduling;

/// <summary>A place in the queues of some collections.</summary>
internal sealed class CollectionTurn
{
    private readonly TaskCompletionSource _came = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CollectionGate _gate;
    private readonly IReadOnlyList<string> _collections;
    private int _before;

    /// <summary>A turn.</summary>
    /// <param name="gate">What gave it.</param>
    /// <param name="collections">The collections, each once.</param>
    /// <param name="before">In how many of them somebody is before it.</param>
    internal CollectionTurn(CollectionGate gate, IReadOnlyList<string> collections, int before)
    {
        (_gate, _collections, _before) = (gate, collections, before);
        if (before == 0) _came.SetResult();
    }

    /// <summary>Ends when it is the first in each of its collections.</summary>
    public Task Came => _came.Task;

    /// <summary>It is over. It must have come.</summary>
    public void End() => _gate.Leave(_collections);

    /// <summary>Who was before it in one collection is gone; called with the gate's lock held.</summary>
    internal void Advance()
    {
        if (--_before == 0) _came.SetResult();
    }
}
