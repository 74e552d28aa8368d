using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.Folding;

public sealed class RunFoldTests
{
    [Test]
    public void Every_operation_ends_as_tested_skipped_or_broken()
    {
        var run = new RunStory("GET /ok 200", "GET /refused 404", "GET /dead 200", "GET /unsafe 200", "GET /busy 200", "GET /untouched 200")
            .Passed("GET /ok")
            .Passed("GET /refused", 404)
            .Broken("GET /dead")
            .Skipped("GET /unsafe", "writes are withheld")
            .Passed("GET /busy", 429)
            .Ended()
            .Run();

        run.Operations.Select(o => $"{o.Outline.Key}: {o.End} {o.Succeeded} {o.Reason}".TrimEnd()).ShouldBe(
        [
            "GET /ok: Tested True",
            "GET /refused: Tested False",
            "GET /dead: Broken False connection refused",
            "GET /unsafe: Skipped False writes are withheld",
            "GET /busy: Skipped False the target answered 429 only",
            "GET /untouched: Skipped False no phase has a case for it",
        ]);
        run.OperationTotals.ShouldBe(new OperationTotals(6, 2, 1, 3, 1));
    }

    [Test]
    public void What_a_probe_found_switched_off_is_skipped_though_it_answered()
    {
        var run = new RunStory("GET /feature 200").Passed("GET /feature", 403).Skipped("GET /feature", "the feature is not enabled").Ended().Run();

        run.Operations[0].End.ShouldBe(OperationEnd.Skipped);
        run.Operations[0].Reason.ShouldBe("the feature is not enabled");
    }

    [Test]
    public void What_is_left_out_by_itself_but_succeeded_in_a_scenario_is_tested()
    {
        var run = new RunStory("DELETE /x 204").Skipped("DELETE /x", "only in scenarios").Passed("DELETE /x", 204).Ended().Run();

        run.Operations[0].End.ShouldBe(OperationEnd.Tested);
    }

    [Test]
    public void An_answer_that_no_check_could_judge_does_not_make_an_operation_tested()
    {
        var run = new RunStory("GET /x 200").Answered("GET /x", 200, Verdict.NotApplicable("status-code-is-documented", "why")).Ended().Run();

        run.Operations[0].End.ShouldBe(OperationEnd.Skipped);
    }

    [Test]
    public void One_cause_is_one_entry_whatever_the_order_of_its_cases()
    {
        var story = new RunStory("GET /users 200", "GET /me 200");
        for (var i = 0; i < 11; i++) story.Failed("GET /users");
        story.Failed("GET /me").Failed("GET /users", RunStory.UndocumentedStatus(cause: "status 419"));
        var run = story.Ended().Run();
        var reversed = new RunStory("GET /users 200", "GET /me 200");
        foreach (var runEvent in story.Events.Skip(1).SkipLast(1).Reverse()) reversed.Add(runEvent);

        string Told(Run r) => string.Join('\n', r.Failures.Select(f => $"{f.Operation} {f.Failure.Cause} {f.Count} {f.Case.Id} {string.Join(',', f.Cases)}").Order());
        Told(run).ShouldBe(
            """
            GET /me status 418 1 1-coverage-1 1-coverage-1
            GET /users status 418 11 0-coverage-1 0-coverage-1,0-coverage-2,0-coverage-3,0-coverage-4,0-coverage-5,0-coverage-6,0-coverage-7,0-coverage-8,0-coverage-9,0-coverage-10,0-coverage-11
            GET /users status 419 1 0-coverage-12 0-coverage-12
            """.ReplaceLineEndings("\n"));
        Told(reversed.Ended().Run()).ShouldBe(Told(run));
    }

    [Test]
    public void A_shared_promise_is_one_root_cause_and_so_is_a_family()
    {
        var run = new RunStory("GET /users 200", "GET /users/{id} 200", "GET /groups 200")
            .Failed("GET /users", RunStory.WrongBody())
            .Failed("GET /groups", RunStory.WrongBody())
            .Failed("GET /users")
            .Failed("GET /users/{id}")
            .Failed("GET /groups")
            .Ended()
            .Run();

        run.Failures.GroupBy(f => f.RootCause).Select(g => string.Join(" + ", g.Select(f => $"{f.Failure.Cause} {f.Operation}"))).Order().ShouldBe(
        [
            "/name type GET /users + /name type GET /groups",
            "status 418 GET /groups",
            "status 418 GET /users + status 418 GET /users/{id}",
        ]);
    }

    [TestCase(FailOn.Error, 1, 1, 1)]
    [TestCase(FailOn.Warning, 2, 0, 2)]
    [TestCase(FailOn.New, 1, 1, 1)]
    [TestCase(FailOn.Never, 0, 1, 1)]
    public void What_counts_is_what_the_user_lets_fail(FailOn failOn, int failures, int warnings, int failedCases)
    {
        var run = new RunStory("GET /a 200", "GET /b 200")
            .With(s => s with { FailOn = failOn })
            .Failed("GET /a")
            .Failed("GET /b", RunStory.UndocumentedStatus(Severity.Warning))
            .Ended()
            .Run();

        (run.FailureCount, run.WarningCount, run.CaseTotals.Failed).ShouldBe((failures, warnings, failedCases));
    }

    [Test]
    public void Checks_are_counted_in_the_order_of_the_catalogue()
    {
        var run = new RunStory("GET /a 200")
            .Passed("GET /a")
            .Failed("GET /a")
            .Answered("GET /a", 200, Verdict.NotApplicable("own-check", "no body"))
            .Ended()
            .Run();

        run.Checks.ShouldBe(
        [
            new CheckTally("server-does-not-fail", 2, 0, 0),
            new CheckTally("status-code-is-documented", 1, 1, 0),
            new CheckTally("response-body-matches-schema", 0, 0, 0),
            new CheckTally("own-check", 0, 0, 1),
        ]);
    }

    [Test]
    public void Documented_statuses_are_seen_or_missing_with_a_reason()
    {
        var run = new RunStory("GET /a 200 4XX 401 500 default", "GET /b 200 default", "GET /c 201")
            .Passed("GET /a")
            .Passed("GET /a", 422)
            .Passed("GET /b", 404)
            .Skipped("GET /c", "writes are withheld")
            .Ended()
            .Run();

        (run.Statuses.Documented, run.Statuses.Seen).ShouldBe((8, 3));
        run.Statuses.Missing.ShouldBe(
        [
            new MissingStatus("GET /a", "401", "the phase 'security' did not run"),
            new MissingStatus("GET /a", "500", "the server did not fail"),
            new MissingStatus("GET /a", "default", "every status that came is documented by itself"),
            new MissingStatus("GET /b", "200", "no case brought it about"),
            new MissingStatus("GET /c", "201", "the operation was skipped: writes are withheld"),
        ]);
    }

    [Test]
    public void A_scenario_that_fails_as_a_whole_fails_its_last_case_and_shows_its_steps()
    {
        var story = new RunStory("GET /users 200");
        var (first, second) = (Step(story), Step(story));
        var run = story
            .Add(first)
            .Add(second)
            .Add(new ScenarioFinished(
                "walk",
                "GET /users",
                Phase.Pagination,
                [new ScenarioStep(first.Case.Id, "GET /users", "page 1", 200), new ScenarioStep(second.Case.Id, "GET /users", "page 2", 200)],
                [Verdict.Failed(RunStory.WrongBody()), Verdict.Passed("walk-ends")]))
            .Ended()
            .Run();

        run.CaseTotals.ShouldBe(new CaseTotals(2, 1, 1, 0));
        var entry = run.Failures.ShouldHaveSingleItem();
        (entry.Case.Id, entry.Exchange?.Answer.Status, entry.Scenario?.Steps.Count).ShouldBe((second.Case.Id, 200, 2));
        run.Checks.Single(c => c.Check == "walk-ends").Passed.ShouldBe(1);

        static CaseFinished Step(RunStory story)
        {
            var finished = story.Case("GET /users", 200, Verdict.Passed("server-does-not-fail"));
            return finished with { Case = finished.Case with { Scenario = "walk" } };
        }
    }

    [Test]
    public void Nothing_that_a_server_said_can_command_a_terminal()
    {
        const string evil = "\u001b]0;owned\u0007\u202e\0\r\n";
        var failure = RunStory.UndocumentedStatus() with { Title = evil, Expected = evil, Actual = evil, Instance = evil, Excerpt = [evil], Cause = evil };
        var story = new RunStory("GET /a 200", "GET /b 200");
        var finished = story.Case("GET /a", 418, Verdict.Failed(failure));
        var entry = story
            .Add(finished with { Answer = finished.Answer with { Headers = [new Field(evil, evil)], Body = BodyRecord.Whole("\u001b[2J"u8), EndReason = evil } })
            .Broken("GET /b", evil)
            .Ended()
            .Run();

        string[] texts =
        [
            entry.Failures[0].Failure.Title, entry.Failures[0].Failure.Expected, entry.Failures[0].Failure.Actual, entry.Failures[0].Failure.Instance!,
            .. entry.Failures[0].Failure.Excerpt, entry.Failures[0].Exchange!.Answer.Headers[0].Name, entry.Failures[0].Exchange!.Answer.Headers[0].Value,
            entry.Failures[0].Exchange!.Answer.Body.Text!, entry.Failures[0].Exchange!.Answer.EndReason!, entry.Operations[1].Reason,
        ];
        texts.SelectMany(t => t).Where(c => c != '\n' && (char.IsControl(c) || c == '\u202e')).ShouldBeEmpty();
    }

    [TestCase(RunEnd.Complete, true, RunVerdict.Failed)]
    [TestCase(RunEnd.Complete, false, RunVerdict.Kept)]
    [TestCase(RunEnd.Budget, false, RunVerdict.KeptInPart)]
    [TestCase(RunEnd.Cancelled, true, RunVerdict.Cancelled)]
    [TestCase(RunEnd.TargetLost, true, RunVerdict.Failed)]
    [TestCase(RunEnd.TargetLost, false, RunVerdict.Broken)]
    public void The_verdict_follows_from_failures_and_end(RunEnd end, bool fails, RunVerdict verdict)
    {
        var story = new RunStory("GET /a 200").Passed("GET /a");
        if (fails) story.Failed("GET /a");

        story.Ended(end).Run().Verdict.ShouldBe(verdict);
    }

    [Test]
    public void No_answer_and_no_case_are_no_verdict()
    {
        new RunStory("GET /a 200").Broken("GET /a").Ended().Run().Verdict.ShouldBe(RunVerdict.Broken);
        new RunStory("GET /a 200").Ended().Run().Verdict.ShouldBe(RunVerdict.NothingRan);
        new RunStory("GET /a 200").Passed("GET /a").Run().Verdict.ShouldBe(RunVerdict.Unfinished);
    }

    [Test]
    public void An_operation_that_the_outline_does_not_name_is_not_lost()
    {
        var run = new RunStory().Passed("GET /surprise").Ended().Run();

        run.Operations.Select(o => $"{o.Outline.Key} {o.End}").ShouldBe(["GET /surprise Tested"]);
    }
}
