namespace Conformance.Suites.Running.Scheduling;

/// <summary>
/// Lets scenarios that look for what they did in a collection go one after the other there, in the order in which they were reserved. What
/// they see then depends on nothing but the plan. Thread-safe.
/// </summary>
internal sealed class CollectionGate
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<CollectionTurn>> _turns = new(StringComparer.Ordinal);

    /// <summary>A turn in some collections, which has to be ended; null for none.</summary>
    public CollectionTurn? Reserve(IReadOnlyList<string> collections)
    {
        if (collections.Count == 0) return null;
        lock (_lock)
        {
            var turn = new CollectionTurn(this, collections, collections.Count(IsTaken));
            foreach (var collection in collections) Queue(collection).Enqueue(turn);
            return turn;
        }
    }

    /// <summary>Lets in who comes next. A turn that has come is the first in each of its collections.</summary>
    internal void Leave(IReadOnlyList<string> collections)
    {
        lock (_lock)
        {
            foreach (var collection in collections)
            {
                var queue = _turns[collection];
                queue.Dequeue();
                if (queue.TryPeek(out var next)) next.Advance();
                else _turns.Remove(collection);
            }
        }
    }

    private bool IsTaken(string collection) => _turns.ContainsKey(collection);

    private Queue<CollectionTurn> Queue(string collection) => _turns.TryGetValue(collection, out var queue) ? queue : _turns[collection] = new();
}
