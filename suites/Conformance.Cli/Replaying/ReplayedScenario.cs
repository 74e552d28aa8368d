using Conformance.Model;
using Conformance.Reports.Journals.Replaying;
using Conformance.Suites.Running;
using Conformance.Suites.Running.Replaying;
using Conformance.Suites.Targets;

namespace Conformance.Cli.Replaying;

/// <summary>
/// The scenario that a recording is sent again as: the steps that the journal holds; for a failure of a scenario as a whole the scenario
/// itself, planned again, because what it asks next depends on what is answered.
/// </summary>
/// <param name="recording">What the journal holds.</param>
/// <param name="setup">How it is sent.</param>
/// <param name="former">What the words of the run's embedded mock were, or null.</param>
internal sealed class ReplayedScenario(RecordedCase recording, RunSetup setup, Target? former)
{
    /// <summary>The scenario.</summary>
    /// <exception cref="UsageException">A credential is missing, or the contract is another.</exception>
    public Scenario Make()
    {
        if (recording.IsWhole) return Planned();
        var requests = new RecordedRequests(recording.Start, setup.Contract, setup.Target, former);
        TestCase[] steps = [.. Steps().Select(s => requests.Of(s.Record, s.Sent)).OfType<TestCase>()];
        if (requests.Problems.Count > 0) throw new UsageException(requests.Problems);
        return new RecordedScenario(recording.Case.Scenario, steps.First(s => s.Id == recording.Case.Id), steps, new TakenAgain(setup.Contract));
    }

    private Scenario Planned()
    {
        var operation = setup.Contract.Operations.FirstOrDefault(o => o.Key == recording.Operation);
        var planned = operation is null ? null : setup.Plan(operation, recording.Case.Phase).Scenarios.FirstOrDefault(s => s.Id == recording.Case.Scenario);
        return planned ?? throw new UsageException($"scenario {recording.Case.Scenario} of {recording.Operation} is none of those that the contract and the options of the run give now; run it again instead");
    }

    /// <summary>What comes before the case, without other trials where it is known not to need them, the case, and what removes again.</summary>
    private IEnumerable<(CaseRecord Record, SentRecord Sent)> Steps()
    {
        var isBehind = false;
        foreach (var step in recording.Steps)
        {
            if (step.Case.Id == recording.Case.Id)
            {
                isBehind = true;
                yield return (recording.Case, recording.Sent);
            }
            else if (step.Case.Purpose == CasePurpose.CleanUp || (!isBehind && (step.Case.Purpose == CasePurpose.SetUp || !recording.IsAlone)))
            {
                yield return (step.Case, step.Sent);
            }
        }
    }
}
