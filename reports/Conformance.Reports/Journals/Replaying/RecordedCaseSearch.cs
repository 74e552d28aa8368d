using Conformance.Model;

namespace Conformance.Reports.Journals.Replaying;

/// <summary>Reads events and remembers what concerns one case, or one cause of failure: of its cases the simplest.</summary>
/// <param name="asked">The id of a case, or a fingerprint.</param>
internal sealed class RecordedCaseSearch(string asked)
{
    private const int MostKnown = 10;
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _accepting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CaseFinished> _steps = new(StringComparer.Ordinal);
    private (ExemplarRank Rank, RecordedCase RecordedCase)? _best;
    private RecordedCase? _byId;
    private FailureExamined? _examined;

    public RunStarted? Start { get; private set; }

    public string? Obstacle { get; private set; }

    public IReadOnlyList<string> Known => [.. _known.Take(MostKnown).Select(k => $"{k.Key}  {k.Value}")];

    public void Take(RunEvent runEvent)
    {
        switch (runEvent)
        {
            case RunStarted started: Start ??= started; break;
            case CaseFinished finished: Take(finished); break;
            case CaseBroken broken when broken.Case.Id == asked: Obstacle = $"case {asked} got no answer in the run ({broken.Reason}), and what was sent is not recorded"; break;
            case ScenarioFinished scenario: Take(scenario); break;
            case FailureExamined examined when examined.Fingerprint == asked || examined.Shrunk?.Case.Id == asked: _examined = examined; break;
            default: break;
        }
    }

    /// <summary>What was found, without its steps.</summary>
    public RecordedCase? Found()
    {
        var found = _byId ?? _best?.RecordedCase;
        if (_examined is { Shrunk: { } shrunk } && Start is not null)
        {
            var failures = new Dictionary<string, Failure>(StringComparer.Ordinal) { [_examined.Fingerprint] = shrunk.Failure };
            found = Record(shrunk.Case with { Id = _examined.Case }, shrunk.Sent, failures, _examined.Operation);
        }

        return found is null ? null : found with { IsAlone = _examined?.Alone is true && !found.IsWhole, IsAccepting = _accepting.Contains(found.Operation) };
    }

    private void Take(CaseFinished finished)
    {
        if (Start is null) return;
        var record = finished.Case;
        if (record is { Mode: Mode.Positive, Purpose: CasePurpose.Trial } && finished.Answer.Status is >= 200 and < 300) _accepting.Add(record.Operation);
        if (record.Scenario != record.Id) Remember(finished);
        if (record.Id == asked) _byId = Record(record, finished.Sent, Failures(finished.Verdicts, record.Operation), record.Operation);
        foreach (var (fingerprint, failure) in Failures(finished.Verdicts, record.Operation)) Consider(fingerprint, failure, finished, record.Operation, isWhole: false);
    }

    /// <summary>The steps of the scenario that is under way.</summary>
    private void Remember(CaseFinished finished)
    {
        if (_steps.Count > 0 && _steps.Values.First().Case.Scenario != finished.Case.Scenario) _steps.Clear();
        _steps[finished.Case.Id] = finished;
    }

    private void Take(ScenarioFinished scenario)
    {
        foreach (var (fingerprint, failure) in Failures(scenario.Verdicts, scenario.Operation))
        {
            if (scenario.Steps.Count == 0 || !_steps.TryGetValue(failure.Case ?? scenario.Steps[^1].Case, out var shown)) continue;
            Consider(fingerprint, failure, shown, scenario.Operation, isWhole: true);
            if (shown.Case.Id == asked && _byId is null or { Failures.Count: 0 }) _byId = Whole(shown, scenario);
        }
    }

    private RecordedCase Whole(CaseFinished shown, ScenarioFinished scenario) =>
        Record(shown.Case, shown.Sent, Failures(scenario.Verdicts, scenario.Operation), scenario.Operation) with { IsWhole = true };

    private void Consider(string fingerprint, Failure failure, CaseFinished finished, string operation, bool isWhole)
    {
        _known.TryAdd(fingerprint, $"{failure.Check}, {operation}");
        if (fingerprint != asked || finished.Case.Id.Contains('~', StringComparison.Ordinal)) return;
        var rank = ExemplarRank.Of(failure, finished.Case, finished.Sent);
        if (_best is { } best && rank >= best.Rank) return;
        var failures = new Dictionary<string, Failure>(StringComparer.Ordinal) { [fingerprint] = failure };
        _best = (rank, Record(finished.Case, finished.Sent, failures, operation) with { IsWhole = isWhole });
    }

    private RecordedCase Record(CaseRecord record, SentRecord sent, IReadOnlyDictionary<string, Failure> failures, string operation) =>
        new() { Start = Start!, Case = record, Sent = sent, Failures = failures, Operation = operation };

    private static Dictionary<string, Failure> Failures(IReadOnlyList<Verdict> verdicts, string operation)
    {
        var failures = new Dictionary<string, Failure>(StringComparer.Ordinal);
        foreach (var failure in verdicts.Select(v => v.Failure).OfType<Failure>()) failures.TryAdd(Fingerprint.Of(failure, operation), failure);
        return failures;
    }
}
