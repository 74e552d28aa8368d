using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Terminal;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.Terminal;

public sealed class TerminalReportTests
{
    [Test]
    public async Task A_run_with_failures_reads_like_this()
    {
        var story = new RunStory("GET /users 200 404", "POST /users 201", "GET /me 200", "GET /dead 200")
            .With(s => s with { Notices = ["only safe methods are sent"] })
            .Passed("GET /me")
            .Failed("GET /users")
            .Failed("GET /users")
            .Failed("GET /me", RunStory.UndocumentedStatus(Severity.Warning) with { Promise = null })
            .Skipped("POST /users", "writes are withheld")
            .Broken("GET /dead")
            .Ended();

        (await TellAsync(story)).ShouldBe(
            $"""
            shop · Shop 1.2 · OpenAPI 3.0 · 4 operations
            target  http://127.0.0.1:5000
            phases  coverage · seed 1 · 2 workers · profile neutral
            note    only safe methods are sent

            ✗ error   status-code-is-documented · GET /users · 2 cases
              Status 418 is not documented
              expected  200 or 404  (shop.yaml:12:5)
              but was   418  at status
              tried     query parameter 'limit' at its maximum 200 (coverage, case 0-coverage-1)
              again     curl -isg --path-as-is http://127.0.0.1:5000/users -H 'Accept: application/json' -H 'Authorization: SSWS '"$TOKEN" -H User-Agent:
              or        conformance replay artifacts/runs/shop {Fingerprint.Of("status-code-is-documented", "GET /users", "status 418")} -H 'Authorization: SSWS '"$TOKEN"

            ! warning status-code-is-documented · GET /me
              Status 418 is not documented
              expected  200 or 404
              but was   418  at status
              tried     query parameter 'limit' at its maximum 200 (coverage, case 2-coverage-2)
              again     curl -isg --path-as-is http://127.0.0.1:5000/me -H 'Accept: application/json' -H 'Authorization: SSWS '"$TOKEN" -H User-Agent:
              or        conformance replay artifacts/runs/shop {Fingerprint.Of("status-code-is-documented", "GET /me", "status 418")} -H 'Authorization: SSWS '"$TOKEN"

            broken  GET /dead: connection refused
            skipped POST /users: writes are withheld

            operations  4: 2 tested (1 with a success), 1 skipped, 1 broken
            cases       5: 2 passed, 2 failed, 1 broken
            statuses    1 of 5 documented ones seen
            verdict  not kept: 1 failure in 2 cases, 1 warning · 4.3 s
            report   artifacts/runs/shop/report.html
            next     conformance replay artifacts/runs/shop {Fingerprint.Of("status-code-is-documented", "GET /users", "status 418")} -H 'Authorization: SSWS '"$TOKEN"

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task The_first_line_and_one_of_the_last_say_that_a_mock_proves_nothing_about_an_api()
    {
        var story = new RunStory("GET /a 200").With(s => s with { EmbeddedMock = true }).Passed("GET /a").Ended();
        var lines = (await TellAsync(story)).Split('\n');

        lines[0].ShouldBe("Embedded mock: this proves that the contract can be tested, not that an API keeps it.");
        lines[^5..].ShouldBe(
        [
            "Embedded mock: this proves that the contract can be tested, not that an API keeps it.",
            "verdict  kept: no failure in 1 case · 4.3 s",
            "report   artifacts/runs/shop/report.html",
            "next     conformance run shop --url URL   against an API",
            "",
        ]);
    }

    [Test]
    public async Task Operations_that_only_ask_who_asks_are_counted_and_the_way_in_is_shown()
    {
        var story = new RunStory("GET /a 200 401", "GET /b 200").Passed("GET /a", 401).Passed("GET /b").Ended();

        (await TellAsync(story)).Split('\n')[^6..].ShouldBe(
        [
            "statuses    2 of 3 documented ones seen",
            "locked      1 operation answered nothing but 401 and 403; nothing else of what they promise was tested",
            "verdict  kept: no failure in 2 cases · 4.3 s",
            "report   artifacts/runs/shop/report.html",
            "next     conformance run shop --url http://127.0.0.1:5000 -H 'Authorization: …'   with what proves who asks",
            "",
        ]);
    }

    [Test]
    public async Task Without_colours_no_escape_sequence_is_written_whatever_the_server_said()
    {
        var evil = RunStory.UndocumentedStatus() with { Title = "::error::\u001b[2J", Actual = "##vso[task.complete]\r\n::stop-commands::x" };
        var text = await TellAsync(new RunStory("GET /a 200").Failed("GET /a", evil).Ended());

        text.ShouldNotContain('\u001b');
        text.ShouldNotContain("##vso");
        text.Split('\n').Where(l => l.TrimStart().StartsWith("::", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Test]
    public async Task With_colours_each_one_ends_where_its_words_end()
    {
        var output = new StringWriter { NewLine = "\n" };
        await TellAsync(new RunStory("GET /a 200").Passed("GET /a").Ended(), output, new Ink(isColoured: true));

        output.ToString().ShouldContain("\u001b[32mkept: no failure in 1 case\u001b[0m");
    }

    [Test]
    public async Task Progress_is_a_line_for_each_tenth()
    {
        var output = new StringWriter { NewLine = "\n" };
        var progress = new ProgressLines(output, new StillClock());
        var story = new RunStory("GET /a 200").With(s => s with { PlannedCases = 25 });
        for (var i = 0; i < 25; i++) story.Passed("GET /a");
        foreach (var runEvent in story.Events) await progress.HandleAsync(runEvent, default);

        output.ToString().Split('\n').ShouldBe(
        [
            " 10 %  3 cases, 0 with findings, 0.0 s",
            " 20 %  5 cases, 0 with findings, 0.0 s",
            " 30 %  8 cases, 0 with findings, 0.0 s",
            " 40 %  10 cases, 0 with findings, 0.0 s",
            " 50 %  13 cases, 0 with findings, 0.0 s",
            " 60 %  15 cases, 0 with findings, 0.0 s",
            " 70 %  18 cases, 0 with findings, 0.0 s",
            " 80 %  20 cases, 0 with findings, 0.0 s",
            " 90 %  23 cases, 0 with findings, 0.0 s",
            "100 %  25 cases, 0 with findings, 0.0 s",
            "",
        ]);
    }

    private static async Task<string> TellAsync(RunStory story)
    {
        var output = new StringWriter { NewLine = "\n" };
        await TellAsync(story, output, new Ink(isColoured: false));
        return output.ToString();
    }

    private static async Task TellAsync(RunStory story, StringWriter output, Ink ink)
    {
        var fold = new RunFold();
        await using var report = new TerminalReport(output, fold, ink, "artifacts/runs/shop");
        foreach (var runEvent in story.Events)
        {
            await fold.HandleAsync(runEvent, default);
            await report.HandleAsync(runEvent, default);
        }
    }

    private sealed class StillClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
