using Conformance.Model;

namespace Conformance.Generators.Cases;

/// <summary>
/// Lets the generators of one operation and phase take turns, so that each kind of case, and within a kind each generator, has its share
/// of a limited number: two positive and two negative cases to one for robustness.
/// </summary>
internal sealed class Turns : IDisposable
{
    private static readonly CaseKind[] Order = [CaseKind.Positive, CaseKind.Negative, CaseKind.Positive, CaseKind.Negative, CaseKind.Robustness];

    private readonly IReadOnlyList<Turn> _all;
    private readonly Dictionary<CaseKind, Queue<Turn>> _open;

    /// <summary>Begins with the first case of each generator.</summary>
    public Turns(IEnumerable<ICaseGenerator> generators, Operation operation, GenerationContext context)
    {
        _all = [.. generators.Select(g => new Turn(g, operation, context))];
        _open = _all.GroupBy(t => t.Generator.Kind).ToDictionary(g => g.Key, g => new Queue<Turn>(g));
    }

    /// <summary>The scenarios in order; made while they are enumerated.</summary>
    public IEnumerable<Scenario> Scenarios()
    {
        for (var at = 0; _open.Values.Any(q => q.Count > 0); at++)
        {
            if (_open.TryGetValue(Order[at % Order.Length], out var open) && Next(open) is { } scenario) yield return scenario;
        }
    }

    /// <summary>The generators that have not come to their end, each with what enumerates the rest of it.</summary>
    public IEnumerable<(ICaseGenerator Generator, IEnumerable<Scenario> Further)> Unfinished() =>
        _all.Where(t => !t.IsOver).Select(t => (t.Generator, t.Rest()));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var turn in _all) turn.Dispose();
    }

    private static Scenario? Next(Queue<Turn> open)
    {
        while (open.TryDequeue(out var turn))
        {
            if (turn.Next() is not { } scenario) continue;
            open.Enqueue(turn);
            return scenario;
        }

        return null;
    }

    private sealed class Turn(ICaseGenerator generator, Operation operation, GenerationContext context) : IDisposable
    {
        private readonly IEnumerator<Scenario> _scenarios = generator.Generate(operation, context).GetEnumerator();

        public ICaseGenerator Generator => generator;

        public bool IsOver { get; private set; }

        public Scenario? Next()
        {
            IsOver = !_scenarios.MoveNext();
            return IsOver ? null : _scenarios.Current;
        }

        public IEnumerable<Scenario> Rest()
        {
            while (Next() is { } scenario) yield return scenario;
        }

        public void Dispose() => _scenarios.Dispose();
    }
}
