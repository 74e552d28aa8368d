namespace Conformance.Suites.Running.Examining;

/// <summary>
/// A scenario run again in another form: without the trials besides the one that is looked at, or with other requests. What the scenario
/// takes from answers is taken anew.
/// </summary>
/// <param name="scenario">The scenario.</param>
/// <param name="variation">What is different.</param>
internal sealed class VariedScenario(Scenario scenario, Variation variation) : Scenario
{
    /// <inheritdoc/>
    public override string Id => scenario.Id;

    /// <inheritdoc/>
    public override Operation Anchor => scenario.Anchor;

    /// <inheritdoc/>
    public override Phase Phase => scenario.Phase;

    /// <inheritdoc/>
    public override TestCase? Next(IReadOnlyList<Exchange> exchanges)
    {
        var (seen, sent) = (new List<Exchange>(), 0);
        while (scenario.Next(seen) is { } next && seen.Count <= Variation.MostSteps)
        {
            if (variation.LeavesOut(next)) seen.Add(NotSent(next));
            else if (sent == exchanges.Count) return variation.Of(next);
            else seen.Add(exchanges[sent++]);
        }

        return null;
    }

    /// <summary>What the scenario sees of a trial that is left out.</summary>
    private static Exchange NotSent(TestCase testCase) => new(
        testCase,
        new SentRequest(testCase.Request.Method, testCase.Request.Target, testCase.Request.Headers, testCase.Request.Body),
        new Answer { Status = 0, End = AnswerEnd.Reset, Elapsed = TimeSpan.Zero });
}
