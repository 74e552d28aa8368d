using Conformance.Suites.Checks;
using Conformance.Suites.Safety;

namespace Conformance.Suites.Running.Driving;

/// <summary>Drives a scenario: sends its next case as long as it has one. Thread-safe.</summary>
internal sealed class ScenarioDriver(CaseSender sender, ExchangeJudge judge, Withholding withholding, RunStop stop)
{
    /// <summary>
    /// The steps that were taken. A scenario ends early where a case got no answer, where the next must not be sent to this target, and
    /// where the run ends.
    /// </summary>
    public async Task<IReadOnlyList<Step>> DriveAsync(Scenario scenario, SlowTrials trials)
    {
        var steps = new List<Step>(1);
        var exchanges = new List<Exchange>(1);
        while (!stop.IsRequested && scenario.Next(exchanges) is { } testCase)
        {
            if (withholding.Reason(testCase) is not null) break;
            var step = await sender.SendAsync(testCase, trials, stop.Token);
            if (step.Delivery.Exchange is not { } exchange)
            {
                steps.Add(step);
                break;
            }

            steps.Add(judge.IsRefusal(exchange) ? step with { IsRefusal = true } : step);
            exchanges.Add(exchange);
        }

        return steps;
    }
}
