using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Reports.Failures;
using Conformance.Reports.Summary;
using Conformance.Reports.Tests.Stories;
using Conformance.Reports.Tests.Tools;

namespace Conformance.Reports.Tests.Docs;

public sealed class SchemaTests
{
    private readonly SchemaWriter _writer = new(new XmlDocs(typeof(RunEvent).Assembly, typeof(ReportFormats).Assembly));

    [Test]
    public void The_published_schemas_are_those_of_the_code()
    {
        _writer.Write(JournalJson.Default.RunEvent, "One line of journal.ndjson").ShouldBeIn("reports", "docs", "journal.schema.json");
        _writer.Write(ReportJson.Default.RunSummary, "summary.json").ShouldBeIn("reports", "docs", "summary.schema.json");
        _writer.Write(ReportJson.Default.IReadOnlyListFailureItem, "failures.json").ShouldBeIn("reports", "docs", "failures.schema.json");
    }

    [Test]
    public void Every_member_of_the_published_schemas_is_described()
    {
        foreach (var name in (string[])["journal", "summary", "failures"])
        {
            var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "reports", "docs", $"{name}.schema.json")))!;
            Undescribed(schema, name).ShouldBeEmpty();
        }
    }

    [Test]
    public async Task What_is_written_is_valid_against_the_published_schemas()
    {
        var story = HostileStory.Tell();
        var run = story.Run();
        Problems("summary", new SummaryDocument().File(run)).ShouldBe("");
        Problems("failures", new FailuresDocument().File(run)).ShouldBe("");

        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "hostile.ndjson");
        await using (var journal = JournalWriter.Create(path))
        {
            foreach (var runEvent in story.Events) journal.Write(runEvent);
        }

        Problems("journal", path).ShouldBe("");
    }

    private static string Problems(string name, string file) =>
        Node.Run("ajv", "validate.mjs", Path.Combine(Repository.Root, "reports", "docs", $"{name}.schema.json"), file);

    /// <summary>Members without a description, but for the discriminator, which names what it is.</summary>
    private static IEnumerable<string> Undescribed(JsonNode? node, string at) => node switch
    {
        JsonObject { } schema => (schema["properties"] as JsonObject ?? [])
            .Where(p => p.Key != "event" && p.Value is JsonObject member && !member.ContainsKey("description") && !member.ContainsKey("$ref") && !at.EndsWith("/1", StringComparison.Ordinal) && p.Key != "failure")
            .Select(p => $"{at}/{p.Key}")
            .Concat(schema.SelectMany(m => Undescribed(m.Value, $"{at}/{m.Key}"))),
        JsonArray array => array.SelectMany((item, i) => Undescribed(item, $"{at}/{i}")),
        _ => [],
    };
}
