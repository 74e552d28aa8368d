using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Reports.Allure;
using Conformance.Reports.Folding;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.Allure;

public sealed class AllureReportTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task An_operation_and_phase_is_one_result_and_a_case_one_step()
    {
        await WriteAsync(new RunStory("GET /a 200", "GET /b 200", "GET /c 200").Passed("GET /a").Failed("GET /a").Passed("GET /a").Broken("GET /b").Skipped("GET /c", "writes are withheld").Ended());

        var results = Results();
        results.Select(r => $"{r["name"]} {r["status"]}: {r["statusDetails"]?["message"]}").ShouldBe(
        [
            "GET /a · coverage failed: status-code-is-documented: Status 418 is not documented",
            "GET /b · coverage broken: 1-coverage-1: query parameter 'limit' at its maximum 200: connection refused",
            "GET /c · not tested skipped: writes are withheld",
        ], ignoreOrder: true);
        var steps = results.Single(r => r["name"]!.ToString().StartsWith("GET /a")).AsObject()["steps"]!.AsArray();
        steps.Select(s => $"{s!["name"]} {s["status"]} {s["steps"]?.AsArray().Count} {string.Join(' ', s["attachments"]?.AsArray().Select(a => $"{a!["name"]}") ?? [])}").ShouldBe(
        [
            "0-coverage-1: query parameter 'limit' at its maximum 200 passed  ",
            "0-coverage-2: query parameter 'limit' at its maximum 200 failed 1 request answer curl",
            "0-coverage-3: query parameter 'limit' at its maximum 200 passed  ",
        ]);
    }

    [Test]
    public async Task A_result_has_suites_severity_parameters_and_a_link()
    {
        var story = new RunStory("GET /a 200").Failed("GET /a").Ended();
        await WriteAsync(story);

        var result = Results().Single();
        result["labels"]!.AsArray().Select(l => $"{l!["name"]}={l["value"]}").ShouldBe(
            ["parentSuite=shop", "suite=Shop", "subSuite=GET /a", "epic=Shop", "feature=Shop", "story=GET /a", "severity=critical", "framework=conformance", "tag=coverage"]);
        result["parameters"]!.AsArray().Select(p => $"{p!["name"]}={p["value"]} {p["excluded"]}").ShouldBe(["target=http://127.0.0.1:5000 true", "seed=1 true"]);
        result["links"]!.AsArray().Select(l => $"{l!["url"]}").ShouldBe([$"../report.html#/failure/{story.Run().Failures[0].Fingerprint}"]);
    }

    [Test]
    public async Task What_was_sent_and_answered_is_attached()
    {
        await WriteAsync(new RunStory("GET /a 200").Failed("GET /a").Ended());

        var attachments = Results().Single()["steps"]![0]!["attachments"]!.AsArray().ToDictionary(a => $"{a!["name"]}", a => File.ReadAllText(Path.Combine(_folder, AllureFolder.Name, $"{a!["source"]}")));
        attachments["request"].ShouldBe("GET http://127.0.0.1:5000/a\nAccept: application/json\nAuthorization: SSWS {{secret:TOKEN}}");
        attachments["answer"].ShouldBe("418\nContent-Type: application/json\n\n{\"id\":\"7\",\"name\":null}");
        attachments["curl"].ShouldStartWith("curl -isg --path-as-is http://127.0.0.1:5000/a ");
    }

    [Test]
    public async Task History_ids_are_the_same_in_every_run_and_results_are_not()
    {
        await WriteAsync(BigRun.Events(7, 70, 7));
        var first = Results();
        Directory.Delete(_folder, recursive: true);
        await WriteAsync(BigRun.Events(7, 70, 3).Select(e => e is RunStarted started ? started with { RunId = "next", Seed = 7, At = started.At.AddDays(1) } : e));
        var second = Results();

        first.Select(r => $"{r["historyId"]}").Distinct().Count().ShouldBe(first.Count);
        second.Select(r => $"{r["fullName"]} {r["historyId"]} {r["testCaseId"]}").ShouldBe(first.Select(r => $"{r["fullName"]} {r["historyId"]} {r["testCaseId"]}"), ignoreOrder: true);
        first.Select(r => $"{r["uuid"]}").Intersect(second.Select(r => $"{r["uuid"]}")).ShouldBeEmpty();
    }

    [Test]
    public async Task A_report_made_again_leaves_no_result_of_the_one_before()
    {
        await WriteAsync(BigRun.Events(7, 70, 7));
        await WriteAsync(new RunStory("GET /a 200").Passed("GET /a").Ended());

        Directory.EnumerateFiles(Path.Combine(_folder, AllureFolder.Name)).Select(Path.GetExtension).Order().ShouldBe([".json", ".json", ".json", ".properties"]);
    }

    [Test]
    public async Task Every_check_is_a_category_and_the_surroundings_are_told()
    {
        await WriteAsync(new RunStory("GET /a 200").Passed("GET /a").Ended());

        var categories = JsonNode.Parse(Read("categories.json"))!.AsArray();
        categories.Select(c => $"{c!["name"]} {string.Join(' ', c["matchedStatuses"]!.AsArray())} {c["messageRegex"]}").ShouldBe(
        [
            @"server-does-not-fail failed [\s\S]*server-does-not-fail: [\s\S]*",
            @"status-code-is-documented failed [\s\S]*status-code-is-documented: [\s\S]*",
            @"response-body-matches-schema failed [\s\S]*response-body-matches-schema: [\s\S]*",
            "no answer broken ",
            "not tested skipped ",
        ]);
        Read("executor.json").ShouldBe("""{"name":"conformance","type":"conformance","buildName":"r1","reportName":"shop: Shop"}""");
        Read("environment.properties").Split('\n')[..3].ShouldBe(["Contract = shop", "Title = Shop", "Version = 1.2"]);
    }

    [Test]
    public async Task Fifty_cases_that_fail_alike_have_one_exchange_attached()
    {
        var story = new RunStory("GET /a 200");
        for (var i = 0; i < 50; i++) story.Failed("GET /a");
        await WriteAsync(story.Ended());

        Directory.EnumerateFiles(Path.Combine(_folder, AllureFolder.Name), "*-attachment.txt").Count().ShouldBe(3);
    }

    private Task WriteAsync(RunStory story) => WriteAsync(story.Events);

    private async Task WriteAsync(IEnumerable<RunEvent> events)
    {
        var fold = new RunFold();
        await using var report = new AllureReport(fold, _folder);
        foreach (var runEvent in events)
        {
            fold.Take(runEvent);
            await report.HandleAsync(runEvent, CancellationToken.None);
        }
    }

    private List<JsonNode> Results() =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, AllureFolder.Name), "*-result.json").Select(f => JsonNode.Parse(File.ReadAllText(f))!)];

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder, AllureFolder.Name, file));
}
