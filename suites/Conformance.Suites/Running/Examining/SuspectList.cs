namespace Conformance.Suites.Running.Examining;

/// <summary>Remembers of each cause of failure the simplest case, whichever worker comes first. Thread-safe.</summary>
/// <param name="contract">The contract.</param>
internal sealed class SuspectList(Contract contract)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Suspect> _suspects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Operation> _operations = contract.Operations.ToDictionary(o => o.Key, StringComparer.Ordinal);

    /// <summary>Looks through what became of a scenario. An answer that told to come back later is nothing that can be sent again.</summary>
    public void Note(Scenario scenario, IReadOnlyList<RunEvent> events)
    {
        foreach (var runEvent in events)
        {
            if (runEvent is CaseFinished { Failed: true } finished && !finished.Case.Id.Contains('~', StringComparison.Ordinal)) Note(scenario, finished);
            else if (runEvent is ScenarioFinished whole) Note(scenario, whole, events);
        }
    }

    /// <summary>The causes in the order in which they are looked into: one of each kind first, the most severe of them first.</summary>
    public IReadOnlyList<Suspect> InOrder()
    {
        lock (_lock)
        {
            return
            [
                .. _suspects.Values
                    .GroupBy(s => (s.Failure.Check, s.Failure.Cause))
                    .SelectMany(g => g.OrderByDescending(s => s.Failure.Severity).ThenBy(s => s.Operation.Ordinal).Index())
                    .OrderByDescending(s => s.Item.Failure.Severity)
                    .ThenBy(s => s.Index)
                    .ThenBy(s => s.Item.Operation.Ordinal)
                    .ThenBy(s => s.Item.Fingerprint, StringComparer.Ordinal)
                    .Select(s => s.Item),
            ];
        }
    }

    private void Note(Scenario scenario, CaseFinished finished)
    {
        foreach (var failure in finished.Verdicts.Select(v => v.Failure).OfType<Failure>())
            Note(scenario, failure, finished.Case.Operation, finished, isWhole: false);
    }

    private void Note(Scenario scenario, ScenarioFinished whole, IReadOnlyList<RunEvent> events)
    {
        foreach (var failure in whole.Verdicts.Select(v => v.Failure).OfType<Failure>())
        {
            var cases = events.OfType<CaseFinished>().ToList();
            Note(scenario, failure, whole.Operation, cases.Find(c => c.Case.Id == failure.Case) ?? cases[^1], isWhole: true);
        }
    }

    private void Note(Scenario scenario, Failure failure, string operation, CaseFinished finished, bool isWhole)
    {
        var rank = ExemplarRank.Of(failure, finished.Case, finished.Sent);
        var suspect = new Suspect(Fingerprint.Of(failure, operation), _operations[operation], failure, scenario, finished.Case.Id, rank, isWhole);
        lock (_lock)
        {
            if (!_suspects.TryGetValue(suspect.Fingerprint, out var known) || rank < known.Rank) _suspects[suspect.Fingerprint] = suspect;
        }
    }
}
