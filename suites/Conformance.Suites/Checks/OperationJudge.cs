using Conformance.Suites.Checks.Responses;
using Conformance.Suites.Configuration;

namespace Conformance.Suites.Checks;

/// <summary>Judges the exchanges of one operation.</summary>
/// <param name="context">What the checks may know of the operation.</param>
/// <param name="checks">The checks, in the order of their verdicts.</param>
/// <param name="waivers">Failures that are accepted for a while.</param>
internal sealed class OperationJudge(CheckContext context, IReadOnlyList<ICheck> checks, WaiverBook waivers)
{
    private readonly CheckOverride?[] _overrides = [.. checks.Select(c => OverrideOf(context, c))];
    private readonly UnavailableProfile[] _unavailable =
        [.. context.Contract.Profile.Unavailable.Where(u => u.Match.Matches(context.Promise.Operation))];

    /// <summary>The verdicts, one for each failure.</summary>
    public IReadOnlyList<Verdict> Judge(Exchange exchange, AcceptanceHistory? history, IReadOnlyList<TimeSpan> alone)
    {
        if (Unavailability(exchange) is { } reason) return [.. checks.Select(c => Verdict.NotApplicable(c.Id, reason))];
        var here = history is null && alone.Count == 0 ? context : context with { History = history, Alone = alone };
        var verdicts = new List<Verdict>(checks.Count);
        for (var i = 0; i < checks.Count; i++)
        {
            var verdict = checks[i].Judge(exchange, here);
            if (verdict.Outcome == Outcome.Failed) verdicts.AddRange(verdict.Each().Select(v => Weigh(v, _overrides[i])));
            else verdicts.Add(verdict);
        }

        return verdicts;
    }

    /// <summary>
    /// Why the target does not have the feature, or null. An entry without a code speaks of positive cases alone: a probe provokes the
    /// same status for reasons of its own.
    /// </summary>
    public string? Unavailability(Exchange exchange)
    {
        if (_unavailable.Length == 0 || exchange.Answer.Status < 400) return null;
        return _unavailable
            .Where(u => u.Status == exchange.Answer.Status && (u.Code is null ? exchange.Case.Mode == Mode.Positive : u.Code == Code(exchange.Answer)))
            .Select(u => u.Reason)
            .FirstOrDefault();
    }

    /// <summary>True if a request that keeps the contract was refused for no known reason.</summary>
    public bool IsRefusal(Exchange exchange) => Unavailability(exchange) is null && PositiveCaseIsAccepted.IsRefusal(exchange, context);

    private string? Code(Answer answer) => ErrorBodies.Code(answer, context.Contract.Profile.Errors);

    private static CheckOverride? OverrideOf(CheckContext context, ICheck check) => context.Contract.Profile.Checks
        .LastOrDefault(o => (o.Check == check.Id || o.Check == "*") && o.Match.Matches(context.Promise.Operation));

    private Verdict Weigh(Verdict verdict, CheckOverride? rule) => rule switch
    {
        _ when waivers.Acceptance(context.Promise.Operation, verdict.Failure!) is { } reason => Verdict.NotApplicable(verdict.Check, reason),
        null => verdict,
        { Severity: { } severity } => Verdict.Failed(verdict.Failure! with { Severity = severity }),
        _ => Verdict.NotApplicable(verdict.Check, $"silenced by the profile: {rule.Reason}"),
    };
}
