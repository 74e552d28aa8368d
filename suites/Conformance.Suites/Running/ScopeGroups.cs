using Conformance.Suites.Checks;
using Conformance.Suites.Checks.Security;

namespace Conformance.Suites.Running;

/// <summary>
/// Remembers which operations served a limited credential whose scopes nobody knows. One that was refused for a set of scopes somewhere
/// lacks something of the set, and must be refused by all that demand it; a set refused nowhere proves nothing. Thread-safe.
/// </summary>
/// <param name="contract">The contract.</param>
/// <param name="judge">Weighs what is found as the profile and the waivers say.</param>
internal sealed class ScopeGroups(Contract contract, ExchangeJudge judge)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, CaseFinished> _refused = new(StringComparer.Ordinal);
    private readonly List<(string Set, CaseFinished Case)> _served = [];
    private readonly Dictionary<string, Operation> _operations = contract.Operations.ToDictionary(o => o.Key, StringComparer.Ordinal);

    /// <summary>Notes what became of a limited credential.</summary>
    public void Note(RunEvent runEvent)
    {
        if (runEvent is not CaseFinished { Case: { Access: Access.Limited, Probe: Probe.Scope } record } finished || SetOf(record, finished.Sent) is not { } set) return;
        lock (_lock)
        {
            if (finished.Answer.Status is 401 or 403) _refused.TryAdd(set, finished);
            else if (finished.Answer.Status is >= 200 and < 300) _served.Add((set, finished));
        }
    }

    /// <summary>What contradicts itself and was not told yet, in the order in which it was served.</summary>
    public IReadOnlyList<RunEvent> Contradictions()
    {
        lock (_lock)
        {
            var told = _served.Where(s => _refused.ContainsKey(s.Set)).ToArray();
            _served.RemoveAll(s => _refused.ContainsKey(s.Set));
            return [.. told.Select(s => Contradiction(s.Set, s.Case, _refused[s.Set]))];
        }
    }

    private ScenarioFinished Contradiction(string set, CaseFinished served, CaseFinished refused) => new(
        $"{served.Case.Id}-scopes",
        served.Case.Operation,
        Phase.Security,
        [Step(refused), Step(served)],
        judge.Fail(_operations[served.Case.Operation], InsufficientCredentialIsRefused.Name, InsufficientCredentialIsRefused.Contradicted(_operations[served.Case.Operation], set, served, refused)));

    private static ScenarioStep Step(CaseFinished finished) => new(finished.Case.Id, finished.Case.Operation, finished.Case.Reason, finished.Answer.Status);

    /// <summary>The scopes that the first way in demands that the request tried; null where it demands none.</summary>
    private string? SetOf(CaseRecord record, SentRecord sent)
    {
        var request = new SentRequest(sent.Method, sent.Url, sent.Headers, null);
        var tried = CarriedSchemes.Requirements(_operations[record.Operation], request, contract).ToArray();
        if (tried.Length == 0 || tried.Any(r => r.Schemes.Values.All(s => s.Count == 0))) return null;
        return string.Join(", ", tried[0].Schemes.Values.SelectMany(s => s).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }
}
