using Conformance.Suites.Checks;
using Conformance.Suites.Safety;

namespace Conformance.Suites.Running.Driving;

/// <summary>Drives a scenario: sends its next case as long as it has one. Thread-safe.</summary>
internal sealed class ScenarioDriver(CaseSender sender, ExchangeJudge judge, Withholding withholding, PartyGate? parties, RunStop stop)
{
    /// <summary>
    /// The steps that were taken. A scenario ends early where the next case must not be sent to this target, and where the run ends.
    /// </summary>
    public async Task<Drive> DriveAsync(Scenario scenario, SlowTrials trials)
    {
        var presence = new Presence(parties, scenario);
        try
        {
            return await DriveAsync(scenario, trials, presence);
        }
        finally
        {
            presence.Leave();
        }
    }

    private async Task<Drive> DriveAsync(Scenario scenario, SlowTrials trials, Presence presence)
    {
        var steps = new List<Step>(1);
        var exchanges = new List<Exchange>(1);
        while (!stop.IsRequested && scenario.Next(exchanges) is { } testCase)
        {
            if (withholding.Reason(testCase) is not null) break;
            await presence.EnterForAsync(testCase);
            var step = await sender.SendAsync(testCase, trials, stop.Token);
            steps.Add(step.Delivery.Exchange is { } answered && judge.IsRefusal(answered) ? step with { IsRefusal = true } : step);
            exchanges.Add(step.Delivery.Exchange ?? Unanswered(testCase));
        }

        return new Drive(steps, stop.IsRequested ? null : scenario.Unsent(exchanges));
    }

    /// <summary>What the scenario sees of a case that got no answer; no check does.</summary>
    private static Exchange Unanswered(TestCase testCase) => new(
        testCase,
        new SentRequest(testCase.Request.Method, testCase.Request.Target, testCase.Request.Headers, testCase.Request.Body),
        new Answer { Status = 0, End = AnswerEnd.Reset, Elapsed = TimeSpan.Zero });
}
