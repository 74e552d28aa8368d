using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Spec.Diff;

namespace Conformance.Spec.Tests.Diff.Scenarios;

/// <summary>Every scenario in both directions.</summary>
internal sealed class ScenarioTests
{
    private static IEnumerable<TestCaseData> Scenarios() => ScenarioFiles.All().Select(s => new TestCaseData(s).SetArgDisplayNames(s.Name));

    [TestCaseSource(nameof(Scenarios))]
    public async Task Reports_exactly_the_ids_of_the_scenario(GateScenario scenario)
    {
        var forth = await Changes(scenario, scenario.Base, scenario.Revision);
        Ids(forth).ShouldBe(scenario.Forth.Order(StringComparer.Ordinal), Describe(forth));
        if (scenario.Back is null) return;
        var back = await Changes(scenario, scenario.Revision, scenario.Base);
        Ids(back).ShouldBe(scenario.Back.Order(StringComparer.Ordinal), $"on the way back\n{Describe(back)}");
    }

    private static async Task<IReadOnlyList<Change>> Changes(GateScenario scenario, JsonObject before, JsonObject after)
    {
        var options = new CompareOptions { Today = InMemory.Today, StableNoticeDays = scenario.NoticeDays };
        return (await InMemory.Compare(before.ToJsonString(), after.ToJsonString(), options)).Changes;
    }

    private static IEnumerable<string> Ids(IEnumerable<Change> changes) => changes.Select(c => c.Id).Order(StringComparer.Ordinal);

    private static string Describe(IEnumerable<Change> changes) => string.Join('\n', changes);
}
