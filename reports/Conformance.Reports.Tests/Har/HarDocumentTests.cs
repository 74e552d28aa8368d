using System.Text.Json;
using Conformance.Reports.Har;
using Conformance.Reports.Tests.Stories;
using Conformance.Reports.Tests.Tools;

namespace Conformance.Reports.Tests.Har;

public sealed class HarDocumentTests
{
    [Test]
    public void An_entry_is_the_exchange_that_shows_a_cause_first()
    {
        var run = new RunStory("GET /a 200", "GET /b 200").Failed("GET /a").Failed("GET /a").Passed("GET /b").Ended().Run();

        var entry = JsonDocument.Parse(new HarDocument().Bytes(run)).RootElement.GetProperty("log").GetProperty("entries").EnumerateArray().Single();

        $"{entry.GetProperty("request").GetProperty("method")} {entry.GetProperty("request").GetProperty("url")} {entry.GetProperty("response").GetProperty("status")} {entry.GetProperty("response").GetProperty("content").GetProperty("text")}"
            .ShouldBe("GET http://127.0.0.1:5000/a 418 {\"id\":\"7\",\"name\":null}");
        entry.GetProperty("comment").GetString().ShouldBe($"status-code-is-documented {run.Failures[0].Fingerprint}, case 0-coverage-1: Status 418 is not documented");
    }

    [Test]
    public void Is_valid_by_the_published_schema() => Node.Run("har-schema", "validate.mjs", "har", new HarDocument().File(HostileStory.Tell().Run())).ShouldBeEmpty();
}
