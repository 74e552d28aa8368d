namespace Conformance.Suites.Tests.Checks.Security;

/// <summary>Faults of a real server, each found by the check that names it and by no other; what is odd and right is left alone.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class GuardedServerTests
{
    [TestCase("none", 1, 1)]
    [TestCase("none", 2, 2)]
    [TestCase("none", 3, 16)]
    [TestCase("forbids", 1, 2)]
    [TestCase("hides", 1, 2)]
    [TestCase("repeatable", 1, 2)]
    public async Task Nothing_is_said_of_a_server_that_is_right(string oddity, int seed, int workers) =>
        GuardedRun.Failures(await GuardedRun.EventsAsync(oddity, seed, workers)).ShouldBeEmpty();

    [TestCase("one of two suffices", "missing-credential-is-refused GET /reports")]
    [TestCase("any session", "unknown-credential-is-refused GET /me")]
    [TestCase("any code", "malformed-credential-is-refused GET /feed", "unknown-credential-is-refused GET /feed")]
    [TestCase("empty code", "malformed-credential-is-refused GET /feed")]
    [TestCase("health guarded", "public-operation-needs-no-credential GET /health", "status-code-is-documented GET /health", "warning positive-case-is-accepted GET /health")]
    [TestCase("greeting guarded", "public-operation-needs-no-credential GET /greeting", "status-code-is-documented GET /greeting", "warning positive-case-is-accepted GET /greeting")]
    [TestCase("no challenge", "note unauthorized-answer-names-its-scheme DELETE /notes/{noteId}", "note unauthorized-answer-names-its-scheme GET /me", "note unauthorized-answer-names-its-scheme GET /notes", "note unauthorized-answer-names-its-scheme GET /notes/{noteId}", "note unauthorized-answer-names-its-scheme GET /reports", "note unauthorized-answer-names-its-scheme POST /notes", "note unauthorized-answer-names-its-scheme PUT /notes/{noteId}")]
    [TestCase("others read", "other-identity-reads-nothing GET /notes/{noteId}")]
    [TestCase("others list", "other-identity-lists-nothing GET /notes")]
    [TestCase("others write", "other-identity-changes-nothing DELETE /notes/{noteId}", "other-identity-changes-nothing PUT /notes/{noteId}")]
    [TestCase("deletes for everyone", "other-identity-changes-nothing DELETE /notes/{noteId}")]
    [TestCase("existence told", "existence-is-not-told DELETE /notes/{noteId}", "existence-is-not-told GET /notes/{noteId}", "existence-is-not-told PUT /notes/{noteId}")]
    [TestCase("secret echoed", "write-only-value-is-never-shown POST /notes")]
    [TestCase("secret shown later", "write-only-value-is-never-shown GET /notes/{noteId}")]
    [TestCase("no scopes", "insufficient-credential-is-refused DELETE /notes/{noteId}", "insufficient-credential-is-refused POST /notes", "insufficient-credential-is-refused PUT /notes/{noteId}")]
    public async Task A_fault_is_found_and_nothing_else(string oddity, params string[] failures) =>
        GuardedRun.Failures(await GuardedRun.EventsAsync(oddity)).ShouldBe(failures);

    [TestCase("no guard", "missing-credential-is-refused")]
    [TestCase("bare word", "malformed-credential-is-refused")]
    [TestCase("any word", "other-scheme-is-refused")]
    [TestCase("any token", "unknown-credential-is-refused")]
    public async Task A_hole_before_all_notes_is_found_on_each_of_their_operations(string oddity, string check)
    {
        string[] operations = ["DELETE /notes/{noteId}", "GET /notes", "GET /notes/{noteId}", "POST /notes", "PUT /notes/{noteId}"];
        GuardedRun.Failures(await GuardedRun.EventsAsync(oddity)).Where(f => f.StartsWith(check, StringComparison.Ordinal)).ShouldBe(operations.Select(o => $"{check} {o}"));
    }

    [TestCase("none")]
    [TestCase("no scopes")]
    public async Task Of_scopes_that_nobody_knows_and_that_are_refused_alike_nothing_is_said(string oddity) =>
        GuardedRun.Failures(await GuardedRun.EventsAsync(oddity, scopesAreKnown: false)).ShouldBeEmpty();

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(16)]
    public async Task A_set_of_scopes_that_is_refused_on_one_operation_is_refused_on_all(int workers) =>
        GuardedRun.Failures(await GuardedRun.EventsAsync("no scopes to delete", workers: workers, scopesAreKnown: false)).ShouldBe(["insufficient-credential-is-refused DELETE /notes/{noteId}"]);

    [Test]
    public async Task Nothing_that_a_run_made_is_left()
    {
        var events = await GuardedRun.EventsAsync("no guard");
        var made = events.OfType<CaseFinished>().Count(c => c is { Case.Operation: "POST /notes", Answer.Status: 201 });
        events.OfType<CaseFinished>().Count(c => c is { Case.Operation: "DELETE /notes/{noteId}", Answer.Status: 204 }).ShouldBe(made);
    }
}
