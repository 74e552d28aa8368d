namespace Conformance.Suites.Running.Publishing;

/// <summary>
/// Puts what workers finish in any order back into the order of the plan: so that events do not depend on the number of workers. Used by
/// one thread.
/// </summary>
internal sealed class Sequencer
{
    private readonly Dictionary<long, Numbered> _early = [];
    private long _next;

    /// <summary>Takes one item, in any order.</summary>
    public void Add(Numbered item) => _early.Add(item.Number, item);

    /// <summary>Gives the next item if its turn has come.</summary>
    public bool TryNext(out Numbered item)
    {
        if (!_early.Remove(_next, out item)) return false;
        _next++;
        return true;
    }

    /// <summary>What is left when nothing more comes, in order: between its numbers some were never run.</summary>
    public IEnumerable<Numbered> Rest() => _early.Values.OrderBy(n => n.Number);
}
