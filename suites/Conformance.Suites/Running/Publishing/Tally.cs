namespace Conformance.Suites.Running.Publishing;

/// <summary>Counts what is published. Used by one thread.</summary>
internal sealed class Tally(Contract contract)
{
    private const int TooManyRequests = 429;
    private readonly Dictionary<string, Entry> _operations = contract.Operations.ToDictionary(o => o.Key, _ => new Entry(), StringComparer.Ordinal);
    private readonly Dictionary<string, Severity> _causes = new(StringComparer.Ordinal);
    private int _passed;
    private int _failed;
    private int _broken;

    /// <summary>Counts one event.</summary>
    public void Add(RunEvent runEvent)
    {
        switch (runEvent)
        {
            case CaseFinished finished: AddCase(finished); break;
            case CaseBroken broken: AddBroken(broken); break;
            case ScenarioFinished scenario: AddScenario(scenario); break;
            case OperationSkipped { Phase: null } skipped: _operations[skipped.Operation].Skipped = skipped.Reason; break;
        }
    }

    /// <summary>What the events came to.</summary>
    public RunResult Result(RunEnd end, string? reason, IReadOnlyList<string> silentReports) => new(
        end,
        reason,
        [.. contract.Operations.Select(o => _operations[o.Key].Result(o.Key))],
        new CaseCounts(_passed, _failed, _broken),
        _causes.Values.CountBy(s => s).ToDictionary(),
        silentReports);

    private void AddCase(CaseFinished finished)
    {
        var (operation, isTrial) = (_operations[finished.Case.Operation], finished.Case.Purpose == CasePurpose.Trial);
        var (failed, judged) = (false, false);
        foreach (var verdict in finished.Verdicts)
        {
            failed |= verdict.Failure is { Severity: Severity.Error };
            judged |= verdict.Outcome != Outcome.NotApplicable;
            if (verdict.Failure is { } failure) AddCause(finished.Case.Operation, failure);
        }

        if (failed) _failed++;
        else if (isTrial) _passed++;
        operation.Tested |= isTrial && judged && finished.Answer.Status != TooManyRequests;
        operation.Succeeded |= isTrial && finished.Answer.Status is >= 200 and < 300;
    }

    private void AddBroken(CaseBroken broken)
    {
        _broken++;
        _operations[broken.Case.Operation].Broken ??= broken.Reason;
    }

    private void AddScenario(ScenarioFinished scenario)
    {
        foreach (var failure in scenario.Verdicts.Select(v => v.Failure).OfType<Failure>()) AddCause(scenario.Operation, failure);
    }

    private void AddCause(string operation, Failure failure)
    {
        var cause = Fingerprint.Of(failure, operation);
        if (!_causes.TryGetValue(cause, out var known) || known < failure.Severity) _causes[cause] = failure.Severity;
    }

    private sealed class Entry
    {
        public bool Tested { get; set; }

        public bool Succeeded { get; set; }

        public string? Skipped { get; set; }

        public string? Broken { get; set; }

        public OperationResult Result(string key) => this switch
        {
            { Skipped: { } reason } => new OperationResult(key, OperationEnd.Skipped, Succeeded, reason),
            { Tested: true } => new OperationResult(key, OperationEnd.Tested, Succeeded, null),
            { Broken: { } reason } => new OperationResult(key, OperationEnd.Broken, Succeeded, reason),
            _ => new OperationResult(key, OperationEnd.Skipped, Succeeded, "not run"),
        };
    }
}
