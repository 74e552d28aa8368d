using Conformance.Suites.Checks.Responses;
using Conformance.Suites.Configuration;
using Conformance.Suites.Configuration.Baselines;

namespace Conformance.Suites.Checks;

/// <summary>Judges the exchanges of one operation.</summary>
/// <param name="context">What the checks may know of the operation.</param>
/// <param name="checks">The checks, in the order of their verdicts.</param>
/// <param name="accepted">Failures that are accepted.</param>
internal sealed class OperationJudge(CheckContext context, IReadOnlyList<ICheck> checks, Acceptances accepted)
{
    private readonly (IExchangeCheck Check, CheckOverride? Rule)[] _checks = [.. checks.OfType<IExchangeCheck>().Select(c => (c, OverrideOf(context, c)))];
    private readonly (IScenarioCheck Check, CheckOverride? Rule)[] _whole = [.. checks.OfType<IScenarioCheck>().Select(c => (c, OverrideOf(context, c)))];
    private readonly OperationBaseline? _baseline = accepted.Baseline.Of(context.Promise.Operation);
    private readonly UnavailableProfile[] _unavailable =
        [.. context.Contract.Profile.Unavailable.Where(u => u.Match.Matches(context.Promise.Operation))];

    /// <summary>The verdicts, one for each failure.</summary>
    public IReadOnlyList<Verdict> Judge(Exchange exchange, AcceptanceHistory? history, IReadOnlyList<TimeSpan> alone)
    {
        if (Unavailability(exchange) is { } reason) return [.. _checks.Where(c => Concerns(c.Check, exchange.Case)).Select(c => Verdict.NotApplicable(c.Check.Id, reason))];
        var here = history is null && alone.Count == 0 ? context : context with { History = history, Alone = alone };
        var verdicts = new List<Verdict>(_checks.Length);
        foreach (var (check, rule) in _checks)
        {
            if (Concerns(check, exchange.Case)) Add(check, check.Judge(exchange, here), rule, verdicts);
        }

        return verdicts;
    }

    /// <summary>The verdicts of the checks that judge scenarios of this kind, one for each failure.</summary>
    public IReadOnlyList<Verdict> Judge(ScenarioRun run)
    {
        var verdicts = new List<Verdict>();
        foreach (var (check, rule) in _whole.Where(c => c.Check.JudgesEveryPhase || c.Check.Phase == run.Scenario.Phase))
        {
            if (check.Judge(run, context) is { } verdict) Add(check, verdict, rule, verdicts);
        }

        return verdicts;
    }

    /// <summary>The verdicts on what was found beside the exchanges; none where the check does not judge.</summary>
    public IReadOnlyList<Verdict> Fail(string check, Finding finding)
    {
        var verdicts = new List<Verdict>(1);
        foreach (var (judging, rule) in _checks.Where(c => c.Check.Id == check)) Add(judging, Verdict.Failed(finding.ToFailure(check, context.Contract)), rule, verdicts);
        return verdicts;
    }

    /// <summary>
    /// Why the target does not have the feature, or null. An entry without a code speaks of positive cases alone: a probe provokes the
    /// same status for reasons of its own. One without the credential that is needed provokes the code, too.
    /// </summary>
    public string? Unavailability(Exchange exchange)
    {
        if (_unavailable.Length == 0 || exchange.Answer.Status < 400 || exchange.Case is { Probe: Probe.Credentials or Probe.Scope } or { Access: Access.Other }) return null;
        return _unavailable
            .Where(u => u.Status == exchange.Answer.Status && (u.Code is null ? exchange.Case.Mode == Mode.Positive : u.Code == Code(exchange.Answer)))
            .Select(u => u.Reason)
            .FirstOrDefault();
    }

    /// <summary>True if a request that keeps the contract was refused for no known reason.</summary>
    public bool IsRefusal(Exchange exchange) => Unavailability(exchange) is null && PositiveCaseIsAccepted.IsRefusal(exchange, context);

    private string? Code(Answer answer) => ErrorBodies.Code(answer, context.Contract.Profile.Errors);

    private void Add(ICheck check, Verdict verdict, CheckOverride? rule, List<Verdict> verdicts)
    {
        if (verdict.Outcome != Outcome.NotApplicable) _baseline?.Judge(verdict.Check);
        if (verdict.Outcome == Outcome.Failed) verdicts.AddRange(verdict.Each().Select(v => Weigh(Named(v, check), rule)));
        else verdicts.Add(verdict);
    }

    private static bool Concerns(IExchangeCheck check, TestCase testCase) => check.Phase is not { } phase || phase == testCase.Phase;

    private static Verdict Named(Verdict verdict, ICheck check) =>
        check.Explanation.Fault is { } fault ? Verdict.Failed(verdict.Failure! with { Fault = fault.Code }) : verdict;

    private static CheckOverride? OverrideOf(CheckContext context, ICheck check) => context.Contract.Profile.Checks
        .LastOrDefault(o => (o.Check == check.Id || o.Check == "*") && o.Match.Matches(context.Promise.Operation));

    private string? Acceptance(Failure failure) =>
        accepted.Waivers.Acceptance(context.Promise.Operation, failure) ?? _baseline?.Acceptance(context.Promise.Operation, failure);

    private Verdict Weigh(Verdict verdict, CheckOverride? rule) => rule switch
    {
        _ when Acceptance(verdict.Failure!) is { } reason => Verdict.NotApplicable(verdict.Check, reason),
        null => verdict,
        { Severity: { } severity } => Verdict.Failed(verdict.Failure! with { Severity = severity }),
        _ => Verdict.NotApplicable(verdict.Check, $"silenced by the profile: {rule.Reason}"),
    };
}
