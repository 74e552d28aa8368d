using Conformance.Suites.Checks;

namespace Conformance.Suites.Tests.Checks.Pagination;

/// <summary>The tests that every check of lists has: servers with a fault that it finds, and all that the checks say of them.</summary>
/// <typeparam name="TCheck">The check.</typeparam>
[Parallelizable(ParallelScope.Children)]
public abstract class ListCheckTests<TCheck>
    where TCheck : IScenarioCheck
{
    internal static IEnumerable<TestCaseData> Faults() => PlantedFaults.All
        .Where(f => f.Failures.Any(c => c.Split(' ')[^1] == CheckNames.Id(typeof(TCheck))))
        .Select(f => new TestCaseData(f).SetArgDisplayNames(f.Path, f.Oddity));

    [TestCaseSource(nameof(Faults))]
    public async Task Finds_a_fault_and_nothing_else(object fault)
    {
        var planted = (PlantedFault)fault;
        PagedRun.Failures(await PagedRun.EventsAsync(planted.Path, planted.Oddity)).ShouldBe(planted.Failures);
    }

    [Test]
    public async Task Passes_on_a_server_that_is_right()
    {
        var verdicts = new List<Verdict>();
        foreach (var path in PlantedFaults.All.Select(f => f.Path).Distinct()) verdicts.AddRange(PagedRun.Verdicts(await PagedRun.EventsAsync(path, "none")));

        verdicts.Where(v => v.Check == CheckNames.Id(typeof(TCheck))).Select(v => v.Outcome).ShouldContain(Outcome.Passed);
    }
}
