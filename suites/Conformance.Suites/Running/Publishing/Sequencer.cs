namespace Conformance.Suites.Running.Publishing;

/// <summary>
/// Puts what workers finish in any order back into the order of the plan: so that events do not depend on the number of workers. Used by
/// one thread.
/// </summary>
internal sealed class Sequencer
{
    private readonly Dictionary<long, Numbered> _early = [];
    private long _next;

    /// <summary>Takes one item and gives all whose turn it is now.</summary>
    public IEnumerable<Numbered> Take(Numbered item)
    {
        if (item.Number != _next)
        {
            _early.Add(item.Number, item);
            yield break;
        }

        _next++;
        yield return item;
        while (_early.Remove(_next, out var following))
        {
            _next++;
            yield return following;
        }
    }

    /// <summary>What is left when nothing more comes, in order: between its numbers some were never run.</summary>
    public IEnumerable<Numbered> Rest() => _early.Values.OrderBy(n => n.Number);
}
