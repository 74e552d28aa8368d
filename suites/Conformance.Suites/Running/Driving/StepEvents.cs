using Conformance.Suites.Checks;
using Conformance.Suites.Running.Covering;
using Conformance.Suites.Targets.Credentials;

namespace Conformance.Suites.Running.Driving;

/// <summary>Turns what became of a scenario into events: judges, masks, and leaves bodies of passed cases out.</summary>
internal sealed class StepEvents(ExchangeJudge judge, SecretMask mask, AnsweredProperties properties)
{
    /// <summary>Why the target does not have the feature that the answer speaks of, or null.</summary>
    public string? Unavailability(Exchange exchange) => judge.Unavailability(exchange);

    /// <summary>The events of a scenario's steps, in order.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="steps">Its steps.</param>
    /// <param name="history">What became of the positive cases of the operation of a step.</param>
    public IReadOnlyList<RunEvent> Of(Scenario scenario, IReadOnlyList<Step> steps, Func<Operation, AcceptanceHistory> history)
    {
        if (steps is [{ Postponed.Count: 0 } only] && scenario is SingleCase) return [Of(scenario, only, history)];
        var verdicts = scenario is SingleCase ? [] : Whole(scenario, steps);
        var whole = verdicts.Any(v => v.Outcome == Outcome.Failed);
        var events = new List<RunEvent>(steps.Count + 1);
        foreach (var step in steps)
        {
            events.AddRange(step.Postponed.Select((exchange, i) => Postponed(scenario, exchange, i + 1)));
            events.Add(Of(scenario, step, history, whole));
        }

        if (scenario is not SingleCase && steps.Count > 0) events.Add(Finished(scenario, steps, verdicts));
        return events;
    }

    /// <summary>What is said of the scenario as a whole: nothing where it broke off.</summary>
    private IReadOnlyList<Verdict> Whole(Scenario scenario, IReadOnlyList<Step> steps)
    {
        Exchange[] exchanges = [.. steps.Select(s => s.Delivery.Exchange).OfType<Exchange>()];
        return exchanges.Length == 0 || exchanges.Length < steps.Count || scenario.Next(exchanges) is not null
            ? []
            : judge.Judge(new ScenarioRun(scenario, exchanges));
    }

    private RunEvent Of(Scenario scenario, Step step, Func<Operation, AcceptanceHistory> history, bool whole = false)
    {
        var record = CaseRecord.Of(step.Case, scenario.Id);
        if (step.Delivery.Exchange is not { } exchange) return new CaseBroken(record, step.Delivery.Obstacle!.Reason);
        return Finished(record, exchange, judge.Judge(exchange, step is { IsRefusal: true, IsTrial: true } ? history(step.Case.Operation) : null, step.Alone), whole);
    }

    /// <summary>An answer that told to come back later is a case of its own: it has a status, headers and a body to judge.</summary>
    private CaseFinished Postponed(Scenario scenario, Exchange exchange, int attempt)
    {
        var record = CaseRecord.Of(exchange.Case, scenario.Id) with { Id = $"{exchange.Case.Id}~{attempt}" };
        return Finished(record, exchange, judge.Judge(exchange));
    }

    private CaseFinished Finished(CaseRecord record, Exchange exchange, IReadOnlyList<Verdict> verdicts, bool whole = false)
    {
        var failed = whole || verdicts.Any(v => v.Outcome == Outcome.Failed);
        var answer = failed ? mask.Mask(exchange.Answer) : mask.MaskHeaders(exchange.Answer);
        return new CaseFinished(record, SentRecord.Of(exchange.Sent, whole: true), AnswerRecord.Of(answer, whole: failed), verdicts, properties.Take(exchange));
    }

    private static ScenarioFinished Finished(Scenario scenario, IReadOnlyList<Step> steps, IReadOnlyList<Verdict> verdicts) => new(
        scenario.Id,
        scenario.Anchor.Key,
        scenario.Phase,
        [.. steps.Select(s => new ScenarioStep(s.Case.Id, s.Case.Operation.Key, s.Case.Reason, s.Delivery.Exchange?.Answer.Status))],
        verdicts);
}
