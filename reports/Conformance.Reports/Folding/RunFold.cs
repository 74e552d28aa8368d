using Conformance.Model;
using Conformance.Reports.Folding.Covering;
using Conformance.Reports.History;

namespace Conformance.Reports.Folding;

/// <summary>
/// The one reading of a run's events, from which every report is made: while the run goes, or later from its journal. Not safe for
/// several threads: events come one at a time.
/// </summary>
/// <param name="history">Earlier runs, to tell what is new; null where no history is kept.</param>
/// <param name="against">A run to compare with; without it, the last one of the history.</param>
public sealed class RunFold(RunHistory? history = null, Run? against = null) : IReport
{
    private readonly Dictionary<string, OperationFold> _operations = [];
    private readonly Dictionary<string, int> _ordinals = [];
    private readonly List<OperationOutline> _outlines = [];
    private readonly List<ScenarioFinished> _scenarios = [];
    private readonly Dictionary<string, List<CaseFinished>> _steps = new(StringComparer.Ordinal);
    private readonly KeywordFold _keywords = new();
    private readonly CoverageFold _coverage = new();
    private FailThreshold _threshold = new(FailOn.Error);
    private FailureFold _failures = new(new FailThreshold(FailOn.Error), null, "");
    private Run? _result;
    private RunStarted? _start;
    private RunFinished? _finish;

    /// <summary>The run directory as its user would type it, for commands to copy; null for the one that a run takes by default.</summary>
    public string? Folder { get; init; }

    /// <inheritdoc/>
    public string Name => "fold";

    /// <summary>True once the first event came; without it there is nothing to report.</summary>
    public bool HasStarted => _start is not null;

    /// <inheritdoc/>
    public ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
    {
        Take(runEvent);
        return ValueTask.CompletedTask;
    }

    /// <summary>Takes one event.</summary>
    public void Take(RunEvent runEvent)
    {
        _result = null;
        switch (runEvent)
        {
            case RunStarted started: Take(started); break;
            case CaseFinished finished: Take(finished); break;
            case CaseBroken broken: Of(broken.Case.Operation).Take(broken); break;
            case OperationSkipped skipped: Of(skipped.Operation).Take(skipped); break;
            case ScenarioFinished scenario: Take(scenario); break;
            case FailureExamined examined: _failures.Take(examined); break;
            case RunFinished finish: _finish = finish; break;
            default: break;
        }
    }

    /// <summary>What is known so far.</summary>
    /// <exception cref="InvalidOperationException">No event has said what is run.</exception>
    public Run Result() => _result ??= Told(Sum());

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Run Told(Run run)
    {
        var told = history is null ? run : RunInHistory.Of(run, history);
        return against is null ? told : RunInHistory.Against(told, against);
    }

    private Run Sum()
    {
        var start = _start ?? throw new InvalidOperationException("A run begins with RunStarted.");
        var untouched = WhyUntouched();
        var keywords = _keywords.Result();
        OperationResult[] operations = [.. _outlines.Select(o => _operations[o.Key].Result(start.Contract.Checks, untouched))];
        return new Run
        {
            Start = start,
            Finish = _finish,
            Operations = operations,
            Failures = _failures.Result(_ordinals),
            Checks = Sum(operations, start.Contract.Checks),
            Scenarios = [.. _scenarios],
            Keywords = keywords,
            Coverage = _coverage.Result(keywords),
            Statuses = StatusCoverage.Of(operations, start.Contract.Phases),
        };
    }

    private void Take(RunStarted started)
    {
        _start ??= started;
        _threshold = new FailThreshold(started.FailOn);
        _failures = new FailureFold(_threshold, started, Folder ?? RunDirectory.DefaultFor(started.Contract.Name));
        foreach (var outline in started.Contract.Operations) Add(outline);
    }

    private void Take(CaseFinished finished)
    {
        var record = finished.Case;
        Of(record.Operation).Take(finished, _threshold.OutcomeOf(finished.Verdicts));
        foreach (var verdict in finished.Verdicts)
        {
            if (verdict.Failure is { } failure) _failures.Take(failure, record.Operation, record, finished, scenario: null);
        }

        _keywords.Take(record);
        _coverage.Take(finished);
        if (record.Scenario != record.Id) StepsOf(record.Scenario).Add(finished);
    }

    private void Take(ScenarioFinished scenario)
    {
        _scenarios.Add(Shown(scenario));
        _steps.Remove(scenario.Scenario, out var steps);
        Of(scenario.Operation).Take(scenario.Verdicts);
        if (scenario.Steps.Count == 0) return;
        var step = scenario.Steps[^1];
        Of(step.Operation).Worsen(step.Case, _threshold.OutcomeOf(scenario.Verdicts));
        foreach (var failure in scenario.Verdicts.Select(v => v.Failure).OfType<Failure>())
        {
            var shown = steps?.Find(s => s.Case.Id == failure.Case) ?? steps?[^1];
            _failures.Take(failure, scenario.Operation, shown?.Case ?? RecordOf(scenario, step), shown, _scenarios[^1]);
        }
    }

    /// <summary>The steps of a scenario that has not ended.</summary>
    private List<CaseFinished> StepsOf(string scenario) => _steps.TryGetValue(scenario, out var steps) ? steps : _steps[scenario] = [];

    private OperationFold Of(string key) => _operations.TryGetValue(key, out var known)
        ? known
        : Add(new OperationOutline(key, [], 0, Deprecated: false, [], []));

    private OperationFold Add(OperationOutline outline)
    {
        if (_operations.TryGetValue(outline.Key, out var known)) return known;
        _ordinals[outline.Key] = _outlines.Count;
        _outlines.Add(outline);
        _coverage.Add(outline);
        return _operations[outline.Key] = new OperationFold(outline);
    }

    private string WhyUntouched() => _finish switch
    {
        null => "the journal ends before its turn",
        { End: RunEnd.Complete } => "no phase has a case for it",
        { End: RunEnd.Budget } => "the budget ended the run before its turn",
        { End: RunEnd.Cancelled } => "the run was cancelled before its turn",
        { Reason: var reason } => $"the target was lost before its turn: {reason}",
    };

    private static IReadOnlyList<CheckTally> Sum(OperationResult[] operations, IReadOnlyList<string> checks)
    {
        var sum = new CheckFold();
        foreach (var tally in operations.SelectMany(o => o.Checks)) sum.Take(tally);
        return sum.Result(checks, all: true);
    }

    private static ScenarioFinished Shown(ScenarioFinished scenario) => scenario with
    {
        Steps = [.. scenario.Steps.Select(s => s with { Reason = VisibleText.Line(s.Reason) })],
    };

    private static CaseRecord RecordOf(ScenarioFinished scenario, ScenarioStep step) =>
        new(step.Case, scenario.Scenario, step.Operation, scenario.Phase, Mode.Positive, Probe.Positive, step.Reason, []);
}
