using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.History;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.History;

public sealed class RunHistoryTests
{
    private static readonly Failure Old = RunStory.UndocumentedStatus(cause: "old");
    private static readonly Failure Other = RunStory.UndocumentedStatus(cause: "other");
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_failure_is_new_known_or_back()
    {
        var history = Days([Old], [Old, Other], [Old]);
        var run = Told(history, FailOn.Error, Old, Other, RunStory.UndocumentedStatus(cause: "fresh"));

        run.Failures.Select(f => $"{f.Failure.Cause}: {f.History!.Appearance} {f.History.FirstSeen:dd} {f.History.Flakiness}").Order().ShouldBe(
            ["fresh: New  0.33", "old: Known 01 0", "other: Back 02 1"]);
    }

    [Test]
    public void Without_a_run_that_could_have_shown_it_nothing_is_called_new()
    {
        var untested = PastRun.Of(new RunStory("GET /a 200").Skipped("GET /a", "left out").Ended().Run()) with { RunId = "r0", At = RunStory.Began.AddDays(-1) };

        Told(RunHistory.Empty.With(untested), FailOn.Error, Old).Failures[0].History!.Appearance.ShouldBe(Appearance.Unknown);
        Told(RunHistory.Empty, FailOn.Error, Old).Failures[0].History!.Appearance.ShouldBe(Appearance.Unknown);
    }

    [Test]
    public void Another_target_is_another_history()
    {
        var elsewhere = Days([Old]).Runs[0] with { Target = "https://elsewhere.test" };

        Told(RunHistory.Empty.With(elsewhere), FailOn.Error, Old).Past.ShouldBeEmpty();
    }

    [Test]
    public void Who_lets_only_new_failures_fail_has_the_known_ones_pass()
    {
        var run = Told(Days([Old]), FailOn.New, Old, Other);

        run.Failures.Where(f => f.Counts).Select(f => f.Failure.Cause).ShouldBe(["other"]);
        run.Verdict.ShouldBe(RunVerdict.Failed);
        Told(Days([Old]), FailOn.New, Old).Verdict.ShouldBe(RunVerdict.Kept);
    }

    [Test]
    public void What_changed_since_the_last_run_is_told()
    {
        var comparison = Told(Days([Old, Other]), FailOn.Error, Old, RunStory.UndocumentedStatus(cause: "fresh")).Comparison!;

        (comparison.New.Count, comparison.Still.Count, comparison.Gone.Count, comparison.NotJudged.Count, comparison.Ends.Count).ShouldBe((1, 1, 1, 0, 0));
        comparison.Gone[0].Fingerprint.ShouldBe(Fingerprint.Of(Other, "GET /a"));
    }

    [Test]
    public void What_a_run_could_not_have_shown_is_not_gone()
    {
        var before = Days([Old]).Runs[0];
        var after = new RunStory("GET /a 200").Broken("GET /a").Ended().Run();
        var comparison = RunComparison.Of(before, after);

        comparison.Gone.ShouldBeEmpty();
        comparison.NotJudged.Count.ShouldBe(1);
        comparison.Ends.ShouldBe([new RunComparison.EndChange("GET /a", "tested", "broken")]);
    }

    [Test]
    public void A_history_survives_being_saved_and_a_run_reported_twice_counts_once()
    {
        var history = Days([Old], [Old, Other]);
        history.Save(_folder, "shop");
        var (loaded, diagnostics) = RunHistory.Load(_folder, "shop");

        diagnostics.ShouldBeEmpty();
        Assert.That(loaded.Runs, Is.EqualTo(history.Runs).UsingPropertiesComparer());
        loaded.With(loaded.Runs[0]).Runs.Count.ShouldBe(2);
    }

    [Test]
    public void A_line_that_is_no_run_is_named_and_the_others_are_read()
    {
        Days([Old]).Save(_folder, "shop");
        File.AppendAllText(RunHistory.FileOf(_folder, "shop"), "{\"runId\":\"torn");
        var (loaded, diagnostics) = RunHistory.Load(_folder, "shop");

        loaded.Runs.Count.ShouldBe(1);
        diagnostics.Select(d => $"{Path.GetFileName(d.Place.File)}:{d.Place.Line} {d.Id}").ShouldBe(["shop.history.ndjson:2 history-line-is-unreadable"]);
    }

    [Test]
    public void The_oldest_runs_go()
    {
        var run = Days([Old]).Runs[0];
        var history = Enumerable.Range(0, RunHistory.MostRuns + 5).Aggregate(RunHistory.Empty, (h, i) => h.With(run with { RunId = $"r{i}", At = run.At.AddHours(i) }));

        (history.Runs.Count, history.Runs[0].RunId).ShouldBe((RunHistory.MostRuns, "r5"));
    }

    [Test]
    public async Task A_run_that_ended_is_added_a_cancelled_one_is_not()
    {
        foreach (var end in (RunEnd[])[RunEnd.Complete, RunEnd.Cancelled, RunEnd.TargetLost])
        {
            var fold = new RunFold();
            await using var report = new HistoryReport(fold, _folder);
            foreach (var runEvent in new RunStory("GET /a 200").With(s => s with { RunId = $"{end}" }).Passed("GET /a").Ended(end).Events)
            {
                fold.Take(runEvent);
                await report.HandleAsync(runEvent, default);
            }
        }

        RunHistory.Load(_folder, "shop").History.Runs.Select(r => r.RunId).ShouldBe(["Complete"]);
    }

    private static RunHistory Days(params Failure[][] days) => days.Index().Aggregate(RunHistory.Empty, (history, day) =>
        history.With(PastRun.Of(Story(day.Item).Run()) with { RunId = $"day {day.Index}", At = new DateTimeOffset(2026, 3, 1 + day.Index, 0, 0, 0, TimeSpan.Zero) }));

    private static Run Told(RunHistory history, FailOn failOn, params Failure[] failures)
    {
        var fold = new RunFold(history);
        foreach (var runEvent in Story(failures).With(s => s with { FailOn = failOn }).Events) fold.Take(runEvent);
        return fold.Result();
    }

    private static RunStory Story(params Failure[] failures)
    {
        var story = new RunStory("GET /a 200").Passed("GET /a");
        foreach (var failure in failures) story.Failed("GET /a", failure);
        return story.Ended();
    }
}
