using Conformance.Suites.Checks;
using Conformance.Suites.Running.Driving;

namespace Conformance.Suites.Running.Examining;

/// <summary>Runs scenarios again and looks whether a failure shows. Used by one thread.</summary>
/// <param name="driver">Drives scenarios, with the rules that a run obeys.</param>
/// <param name="events">Judges what became of them.</param>
/// <param name="history">What became of the positive cases of an operation; gets the case that was refused first.</param>
/// <param name="purse">What may still be asked.</param>
internal sealed class Reruns(ScenarioDriver driver, StepEvents events, Func<Operation, string, AcceptanceHistory> history, Purse purse)
{
    /// <summary>Runs the scenario of a suspect again.</summary>
    public async Task<Sighting> RunAsync(Suspect suspect, Variation variation)
    {
        var scenario = suspect.IsWhole ? suspect.Scenario : Varied(suspect.Scenario, variation);
        var drive = await driver.DriveAsync(scenario, new SlowTrials());
        purse.Spend(Math.Max(1, drive.Steps.Count));
        return drive.Steps.Count == 0 ? new Sighting(null, null, null) : Sight(suspect, drive.Steps, events.Of(scenario, drive.Steps, o => history(o, suspect.Case)));
    }

    /// <summary>A scenario of one case stays one: nothing is said of it as a whole.</summary>
    private static Scenario Varied(Scenario scenario, Variation variation) => scenario is SingleCase && scenario.Next([]) is { } only
        ? new SingleCase(variation.Of(only))
        : new VariedScenario(scenario, variation);

    private static Sighting Sight(Suspect suspect, IReadOnlyList<Step> steps, IReadOnlyList<RunEvent> events)
    {
        var finished = events.OfType<CaseFinished>().FirstOrDefault(e => e.Case.Id == suspect.Case);
        var verdicts = suspect.IsWhole ? events.OfType<ScenarioFinished>().SelectMany(e => e.Verdicts) : finished?.Verdicts ?? [];
        var failure = verdicts.Select(v => v.Failure).OfType<Failure>().FirstOrDefault(f => Fingerprint.Of(f, suspect.Operation.Key) == suspect.Fingerprint);
        return new Sighting(steps.FirstOrDefault(s => s.Case.Id == suspect.Case), finished, failure) { HasConflict = steps.Any(s => s.Delivery.Exchange is { Answer.Status: 409, Case.Mode: Mode.Positive }) };
    }
}
