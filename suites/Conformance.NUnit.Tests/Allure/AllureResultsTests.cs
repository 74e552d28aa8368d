using System.Text.Json.Nodes;
using global::NUnit.Framework.Api;
using global::NUnit.Framework.Internal;

namespace Conformance.NUnit.Tests.Allure;

/// <summary>Fixtures run by NUnit as it runs any, and what they left for Allure.</summary>
[NonParallelizable]
public sealed class AllureResultsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, LyingNotes.Folder);

    [OneTimeSetUp]
    public void RunThem()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        Run(nameof(LyingNotes));
        Run(nameof(OtherResults));
    }

    [Test]
    public void A_test_of_a_contract_has_a_step_for_each_case_and_the_exchange_of_one_that_fails()
    {
        var result = Results().Single(r => $"{r["name"]}" == "GET:/notes:coverage");

        $"{result["fullName"]} {result["status"]}".ShouldBe("Conformance.NUnit.Tests.Allure.LyingNotes.GET:/notes:coverage failed");
        result["labels"]!.AsArray().Select(l => $"{l!["name"]}={l["value"]}").ShouldBe(
        [
            "parentSuite=Conformance.NUnit.Tests", "suite=Conformance.NUnit.Tests.Allure.LyingNotes", "framework=nunit",
            "epic=Notes", "feature=no tag", "story=GET /notes", "severity=critical", "tag=coverage",
        ]);
        var failing = result["steps"]!.AsArray().First(s => $"{s!["status"]}" == "failed")!;
        failing["attachments"]!.AsArray().Select(a => $"{a!["name"]} {File.Exists(Path.Combine(Folder, $"{a["source"]}"))}").ShouldBe(["request True", "answer True", "curl True"]);
        $"{result["statusDetails"]!["message"]}".ShouldStartWith("response-body-matches-schema: ");
    }

    [Test]
    public void Any_test_has_its_result()
    {
        Results().Where(r => $"{r["fullName"]}".StartsWith("Conformance.NUnit.Tests.Allure.OtherResults.")).Select(r => $"{r["name"]} {r["status"]} {r["statusDetails"]?["message"]}").ShouldBe(
        [
            "Passes passed ",
            "Fails failed no",
            @"Throws broken System.InvalidOperationException : \u001b[31mred",
            "Is_ignored skipped not today",
        ], ignoreOrder: true);
    }

    [Test]
    public void A_test_that_runs_again_replaces_its_result()
    {
        var before = Results().Select(r => $"{r["uuid"]} {r["historyId"]}").Order(StringComparer.Ordinal).ToList();
        Run(nameof(LyingNotes));

        Results().Select(r => $"{r["uuid"]} {r["historyId"]}").Order(StringComparer.Ordinal).ShouldBe(before);
    }

    [Test]
    public void The_surroundings_are_told() =>
        Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Where(f => !f!.EndsWith("-result.json") && !f.EndsWith("-attachment.txt")).Order(StringComparer.Ordinal)
            .ShouldBe(["categories.json", "environment.properties", "executor.json"]);

    private static List<JsonNode> Results() => [.. Directory.EnumerateFiles(Folder, "*-result.json").Select(f => JsonNode.Parse(File.ReadAllText(f))!)];

    private static void Run(string fixture)
    {
        var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
        runner.Load(typeof(AllureResultsTests).Assembly, new Dictionary<string, object> { ["NumberOfTestWorkers"] = 0 });
        runner.Run(TestListener.NULL, TestFilter.FromXml($"<filter><class>Conformance.NUnit.Tests.Allure.{fixture}</class></filter>"));
    }
}
