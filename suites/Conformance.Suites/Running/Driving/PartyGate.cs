namespace Conformance.Suites.Running.Driving;

/// <summary>
/// Keeps those who read lists as a whole apart from those who write. Who comes while another party is inside waits, and those behind it
/// wait, too: nobody waits for ever. Thread-safe.
/// </summary>
internal sealed class PartyGate
{
    private readonly Lock _lock = new();
    private readonly Queue<(Party Party, TaskCompletionSource Turn)> _waiting = [];
    private Party _party;
    private int _inside;

    /// <summary>True for the phases that read lists as a whole, and for whose sake it is kept.</summary>
    public static bool IsKept(Phase phase) => phase is Phase.Pagination or Phase.Stateful;

    /// <summary>Enters when it is the party's turn. A scenario that is being ended leaves soon, so that waiting needs no token.</summary>
    public ValueTask EnterAsync(Party party)
    {
        lock (_lock)
        {
            if (_waiting.Count == 0 && Admits(party))
            {
                Admit(party);
                return ValueTask.CompletedTask;
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue((party, turn));
            return new ValueTask(turn.Task);
        }
    }

    /// <summary>Leaves, and lets in who waits.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            _inside--;
            while (_waiting.TryPeek(out var next) && Admits(next.Party))
            {
                _waiting.Dequeue();
                Admit(next.Party);
                next.Turn.SetResult();
            }
        }
    }

    private bool Admits(Party party) => _inside == 0 || (_party == party && party != Party.Alone);

    private void Admit(Party party) => (_party, _inside) = (party, _inside + 1);
}
