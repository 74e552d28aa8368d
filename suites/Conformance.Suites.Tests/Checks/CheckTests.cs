using Conformance.Suites.Checks;

namespace Conformance.Suites.Tests.Checks;

/// <summary>The tests that every check has: its scenario file, case by case.</summary>
/// <typeparam name="TCheck">The check.</typeparam>
public abstract class CheckTests<TCheck>
    where TCheck : ICheck
{
    internal static IEnumerable<TestCaseData> Scenarios() =>
        CheckScenario.Of(CheckNames.Id(typeof(TCheck))).Select(s => new TestCaseData(s).SetArgDisplayNames(s.Title));

    [TestCaseSource(nameof(Scenarios))]
    public void Says_what_its_scenario_says(object scenario)
    {
        var written = (CheckScenario)scenario;
        written.Actual().ShouldBe(written.Expected);
    }
}
