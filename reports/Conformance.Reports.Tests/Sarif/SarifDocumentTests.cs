using System.Text.Json;
using Conformance.Model;
using Conformance.Reports.Sarif;
using Conformance.Reports.Tests.Stories;
using Conformance.Reports.Tests.Tools;

namespace Conformance.Reports.Tests.Sarif;

public sealed class SarifDocumentTests
{
    [Test]
    public void Points_at_the_line_that_promises_otherwise()
    {
        var run = new RunStory("GET /a 200", "GET /b 200")
            .Failed("GET /a")
            .Failed("GET /a")
            .Failed("GET /b", RunStory.WrongBody() with { Promise = null, Severity = Severity.Warning })
            .Ended()
            .Run();
        var results = Results(new SarifDocument().Bytes(run));

        results.Select(r => $"{r.GetProperty("ruleId")} {r.GetProperty("level")} {r.GetProperty("occurrenceCount")} {Location(r)} {r.GetProperty("partialFingerprints").GetProperty("conformance/v1")}").ShouldBe(
        [
            $"status-code-is-documented error 2 shop.yaml:12 {run.Failures[0].Fingerprint}",
            $"response-body-matches-schema warning 1 shop.yaml:10 {run.Failures[1].Fingerprint}",
        ]);
        results[0].GetProperty("message").GetProperty("text").GetString().ShouldBe(
            "GET /a: Status 418 is not documented. Expected: 200 or 404. But was: 418 at status. Tried: query parameter 'limit' at its maximum 200.");
    }

    [TestCase("contracts/my api.yaml", "contracts/my%20api.yaml")]
    [TestCase("https://example.test/openapi.yaml", "https://example.test/openapi.yaml")]
    public void A_file_becomes_a_uri(string file, string uri)
    {
        var stream = new MemoryStream();
        new SarifLog("1.0.0", "lint").Write([SarifResult.Of(new Diagnostic("x", Severity.Note, new Place(file, "", 3, 0), "Is so.", "Be other."))], succeeded: true, stream);

        Location(Results(stream.ToArray())[0]).ShouldBe($"{uri}:3");
    }

    [Test]
    public void Is_valid_against_the_published_schema()
    {
        Problems(new RunStory("GET /a 200", "GET /b 200").Failed("GET /a").Failed("GET /b", RunStory.WrongBody()).Ended()).ShouldBe("");
        Problems(new RunStory("GET /a 200").Passed("GET /a").Ended()).ShouldBe("");
        Problems(HostileStory.Tell()).ShouldBe("");
    }

    [Test]
    public void Whatever_a_server_says_it_stays_data() => Written.Commands(new SarifDocument().Text(HostileStory.Tell().Run())).ShouldBeEmpty();

    private static string Problems(RunStory story) => Node.Run("ajv-draft-04", "validate.mjs", "sarif", new SarifDocument().File(story.Run()));

    private static List<JsonElement> Results(byte[] log) =>
        [.. JsonDocument.Parse(log).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static string Location(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        return $"{place.GetProperty("artifactLocation").GetProperty("uri")}:{place.GetProperty("region").GetProperty("startLine")}";
    }
}
