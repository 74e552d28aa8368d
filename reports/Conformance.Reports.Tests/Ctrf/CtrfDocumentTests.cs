using System.Text.Json;
using Conformance.Reports.Ctrf;
using Conformance.Reports.Tests.Stories;
using Conformance.Reports.Tests.Tools;

namespace Conformance.Reports.Tests.Ctrf;

public sealed class CtrfDocumentTests
{
    [Test]
    public void Tests_are_phases_causes_and_what_was_not_tested()
    {
        var run = new RunStory("GET /a 200", "GET /b 200", "GET /c 200").Passed("GET /a").Failed("GET /a").Broken("GET /b", "reset").Skipped("GET /c", "writes are withheld").Ended().Run();

        var results = JsonDocument.Parse(new CtrfDocument().Bytes(run)).RootElement.GetProperty("results");

        results.GetProperty("tests").EnumerateArray().Select(t => $"{t.GetProperty("name")} {t.GetProperty("status")}").ShouldBe(
        [
            "GET /a: coverage passed",
            $"GET /a: coverage: status-code-is-documented [{run.Failures[0].Fingerprint}] failed",
            "GET /b: no answer failed",
            "GET /c: not tested skipped",
        ]);
        new[] { "tests", "passed", "failed", "skipped" }.Select(n => results.GetProperty("summary").GetProperty(n).GetInt32()).ShouldBe([4, 1, 2, 1]);
    }

    [Test]
    public void Is_valid_by_the_published_schema() => Node.Run("ctrf", "validate.mjs", "ctrf", new CtrfDocument().File(HostileStory.Tell().Run())).ShouldBeEmpty();
}
