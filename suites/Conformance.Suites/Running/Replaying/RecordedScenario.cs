namespace Conformance.Suites.Running.Replaying;

/// <summary>
/// The steps of a scenario as a journal holds them, sent again in their order. What a step took from earlier answers it takes anew; a step
/// that cannot, because what it needs was not made, is left out.
/// </summary>
/// <param name="id">The scenario's id.</param>
/// <param name="target">The case that is looked at.</param>
/// <param name="steps">All steps, that case among them.</param>
/// <param name="taken">Takes values anew.</param>
public sealed class RecordedScenario(string id, TestCase target, IReadOnlyList<TestCase> steps, TakenAgain taken) : Scenario
{
    /// <inheritdoc/>
    public override string Id => id;

    /// <inheritdoc/>
    public override Operation Anchor => target.Operation;

    /// <inheritdoc/>
    public override Phase Phase => target.Phase;

    /// <inheritdoc/>
    public override TestCase? Next(IReadOnlyList<Exchange> exchanges)
    {
        for (var at = exchanges.Count == 0 ? 0 : PositionOf(exchanges[^1].Case.Id) + 1; at < steps.Count; at++)
        {
            if (taken.Of(steps[at], exchanges) is { } ready) return ready;
        }

        return null;
    }

    private int PositionOf(string caseId)
    {
        for (var at = 0; at < steps.Count; at++)
        {
            if (steps[at].Id == caseId) return at;
        }

        throw new ArgumentException($"Case {caseId} is none of scenario {id}.", nameof(caseId));
    }
}
