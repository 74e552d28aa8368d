using Conformance.Suites.Checks.Security;

namespace Conformance.Suites.Tests.Checks.Security;

/// <summary><see cref="ExistenceIsNotTold"/> on a server that is wrong, and on one that is right.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class ExistenceIsNotToldTests
{
    [Test]
    public async Task Fails_where_it_is_so() =>
        GuardedRun.Failures(await GuardedRun.EventsAsync("existence told")).ShouldContain("existence-is-not-told GET /notes/{noteId}");

    [Test]
    public async Task Passes_where_it_is_not_so() =>
        (await GuardedRun.EventsAsync("none")).OfType<ScenarioFinished>()
            .Where(s => s.Operation == "GET /notes/{noteId}")
            .SelectMany(s => s.Verdicts)
            .Where(v => v.Check == "existence-is-not-told")
            .Select(v => v.Outcome)
            .ShouldBe([Outcome.Passed]);
}
