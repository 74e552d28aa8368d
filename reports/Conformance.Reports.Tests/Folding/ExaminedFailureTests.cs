using Conformance.Model;
using Conformance.Reports.Failures;
using Conformance.Reports.Folding;
using Conformance.Reports.Html;
using Conformance.Reports.Markdown;
using Conformance.Reports.Terminal;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.Folding;

public sealed class ExaminedFailureTests
{
    private static readonly string Print = Fingerprint.Of(RunStory.UndocumentedStatus(), "POST /a");

    [Test]
    public void The_simplest_case_stands_for_a_cause()
    {
        var story = new RunStory("POST /a 200");
        story.Add(Sent(story, "?x=12345", "{}"));
        story.Add(Sent(story, "?x=1", "{}") is var negative ? negative with { Case = negative.Case with { Mode = Mode.Negative } } : negative);
        story.Add(Sent(story, "", """{"a":1}"""));
        story.Add(Sent(story, "", """{"b":1}"""));

        var entry = story.Ended().Run().Failures.Single();

        (entry.Case.Id, entry.Count).ShouldBe(("0-coverage-3", 4));
        entry.Cases.ShouldBe(["0-coverage-1", "0-coverage-2", "0-coverage-3", "0-coverage-4"]);
    }

    [Test]
    public void The_most_severe_case_stands_before_the_simplest()
    {
        var story = new RunStory("POST /a 200").Failed("POST /a", RunStory.UndocumentedStatus(Severity.Warning));
        story.Add(Sent(story, "?long=yes", "{}"));

        var entry = story.Ended().Run().Failures.Single();

        (entry.Failure.Severity, entry.Counts, entry.Case.Id).ShouldBe((Severity.Error, true, "0-coverage-2"));
    }

    [Test]
    public void What_was_shrunk_is_shown_in_place_of_the_case_that_it_was_made_from()
    {
        var run = Shrunk();
        var entry = run.Failures.Single();

        (entry.Case.Id, entry.Exchange!.Sent.Body!.Text, entry.Failure.Actual).ShouldBe(("0-coverage-1", """{"a":1}""", "418 again"));
        var item = FailureItem.Of(entry);
        (item.Label, item.ShrunkFrom, item.ShrunkTo).ShouldBe(("deterministic", new RequestSize(1204, 30), new RequestSize(9, 1)));
        item.Curl.ShouldContain("""--data-raw '{"a":1}'""");
        item.Replay.ShouldBe($"conformance replay artifacts/runs/shop {Print} -H 'Authorization: SSWS '\"$TOKEN\"");
    }

    [Test]
    public void Every_format_for_people_says_what_became_of_it()
    {
        const string Label = "deterministic: it fails each time, also alone";
        const string Size = "shrunk from 1,204 bytes and 30 values to 9 bytes and 1 value";
        var run = Shrunk();

        FailureText.Lines(run.Failures[0], new Ink(isColoured: false)).Skip(5).Take(2).Select(l => l.Trim()).ShouldBe([Label, Size]);
        new MarkdownDocument().Text(run).ShouldContain($"- {Label}; {Size}\n");
        new HtmlDocument().Text(run).ShouldContain(Size);
    }

    [TestCase(Repeatability.Flaky, 2, 1, "flaky: tried again, it failed once of 2")]
    [TestCase(Repeatability.StateDependent, 4, 0, "state-dependent: tried again alone 4 times, it did not fail")]
    [TestCase(Repeatability.Deterministic, 2, 2, "deterministic: it fails each time that its scenario is run again")]
    public void The_label_is_told_with_its_numbers(Repeatability label, int tries, int failures, string text) =>
        ExaminationText.Label(new FailureExamined(Print, "POST /a", "0-coverage-1", label, tries, failures)).ShouldBe(text);

    [Test]
    public void A_limited_credential_and_a_target_file_are_asked_for_as_a_run_takes_them()
    {
        var story = new RunStory("POST /a 200");
        var sent = Sent(story, "", "{}");

        ReplayCommand.Of("my run", Print, Start(story), sent.Case with { Access = Access.Limited }, sent.Sent).ShouldBe($"conformance replay 'my run' {Print} --limited-header 'Authorization: SSWS '\"$TOKEN\"");
        ReplayCommand.Of("r", Print, Start(story) with { Arguments = ["run", "shop", "--target", "t.yaml"] }, sent.Case, sent.Sent).ShouldBe($"conformance replay r {Print} --target t.yaml");
    }

    private static RunStarted Start(RunStory story) => story.Events.OfType<RunStarted>().Single();

    private static Run Shrunk()
    {
        var story = new RunStory("POST /a 200");
        var first = Sent(story, "", """{"a":1,"b":2}""");
        var smaller = first.Sent with { Body = BodyRecord.Whole("""{"a":1}"""u8) };
        story.Add(first).Add(new FailureExamined(
            Print,
            "POST /a",
            first.Case.Id,
            Repeatability.Deterministic,
            2,
            2,
            Alone: true,
            new ShrunkCase(first.Case with { Id = "0-coverage-1~shrunk" }, smaller, first.Answer, RunStory.UndocumentedStatus() with { Actual = "418 again" }, new RequestSize(1204, 30), new RequestSize(9, 1), 7)));
        return story.Ended().Run();
    }

    private static CaseFinished Sent(RunStory story, string query, string body)
    {
        var finished = story.Case("POST /a", 418, Verdict.Failed(RunStory.UndocumentedStatus()));
        return finished with { Sent = finished.Sent with { Url = finished.Sent.Url + query, Body = BodyRecord.Whole(System.Text.Encoding.UTF8.GetBytes(body)) } };
    }
}
