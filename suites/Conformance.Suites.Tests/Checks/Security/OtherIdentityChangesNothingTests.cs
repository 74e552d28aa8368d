using Conformance.Suites.Checks.Security;

namespace Conformance.Suites.Tests.Checks.Security;

/// <summary><see cref="OtherIdentityChangesNothing"/> on a server that is wrong, and on one that is right.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class OtherIdentityChangesNothingTests
{
    [Test]
    public async Task Fails_where_it_is_so() =>
        GuardedRun.Failures(await GuardedRun.EventsAsync("others write")).ShouldContain("other-identity-changes-nothing PUT /notes/{noteId}");

    [Test]
    public async Task Passes_where_it_is_not_so() =>
        (await GuardedRun.EventsAsync("none")).OfType<ScenarioFinished>()
            .Where(s => s.Operation == "PUT /notes/{noteId}")
            .SelectMany(s => s.Verdicts)
            .Where(v => v.Check == "other-identity-changes-nothing")
            .Select(v => v.Outcome)
            .ShouldBe([Outcome.Passed]);
}
