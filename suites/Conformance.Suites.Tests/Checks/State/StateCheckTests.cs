using Conformance.Suites.Checks;
using Conformance.Suites.Tests.Checks.Pagination;

namespace Conformance.Suites.Tests.Checks.State;

/// <summary>The tests that every check of resources has: servers with a fault that it finds, and all that the checks say of them.</summary>
/// <typeparam name="TCheck">The check.</typeparam>
[Parallelizable(ParallelScope.Children)]
public abstract class StateCheckTests<TCheck>
    where TCheck : IScenarioCheck
{
    internal static IEnumerable<TestCaseData> Faults() => StateFaults.All
        .Where(f => f.Failures.Any(c => c.Split(' ')[^1] == CheckNames.Id(typeof(TCheck))))
        .Select(f => new TestCaseData(f.Oddity, f.Failures).SetArgDisplayNames(f.Oddity));

    [TestCaseSource(nameof(Faults))]
    public async Task Finds_a_fault_and_nothing_else(string oddity, IReadOnlyList<string> failures) => (await StateRun.FailuresAsync(oddity)).ShouldBe(failures);

    [Test]
    public async Task Passes_on_a_server_that_is_right() =>
        PagedRun.Verdicts((await StateRun.RunAsync("none")).Events).Where(v => v.Check == CheckNames.Id(typeof(TCheck))).Select(v => v.Outcome).ShouldContain(Outcome.Passed);
}
