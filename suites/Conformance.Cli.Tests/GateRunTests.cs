using System.Text;
using System.Text.Json;
using Conformance.Mock;
using Conformance.Spec.Loading;

namespace Conformance.Cli.Tests;

public sealed class GateRunTests
{
    private const string Notes = """
        openapi: 3.0.3
        info: { title: Notes, version: '1' }
        paths:
          /notes:
            get:
              parameters: [{ name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 200 } }]
              responses:
                '200': { description: OK, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Note' } } } } }
            post:
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }
              responses:
                '201': { description: Created, content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }
          /notes/{id}:
            get:
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses:
                '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }
          /tags:
            get: { responses: { '200': { description: OK, content: { application/json: { schema: { type: array, items: { type: string } } } } } } }
        components:
          schemas:
            Note:
              type: object
              required: [title, state]
              properties:
                id: { type: string, readOnly: true }
                title: { type: string, maxLength: 50, minLength: 1 }
                state: { type: string, enum: [open, closed] }
                rank: { type: integer, minimum: 0, maximum: 1000000 }
        """;

    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [Test]
    public async Task Judges_only_the_operations_of_a_shared_schema_that_changed_and_shows_the_break()
    {
        await Run(ExitCode.Failed, "maxLength: 50", "maxLength: 40");

        _line.OutLines.Where(l => l.Contains(" judged in ", StringComparison.Ordinal)).Select(l => l.Split(" in ")[0])
            .ShouldBe(["old client, new server: 3 operations judged", "new client, old server: 3 operations judged"]);
        Evidence("request-property-max-length-decreased").ShouldBe(
        [
            "  shown       old client, new server: POST /notes, body property /title at its longest, 50",
            "  expected    body /title: at most 40 characters",
        ]);
    }

    [TestCase("maximum: 200", "maximum: 199", "pagination-limit-maximum-decreased", "query parameter 'limit' at its maximum, 200", "query parameter 'limit': at most 199")]
    [TestCase("maximum: 1000000", "maximum: 1000001", "response-property-max-increased", null, "at most 1000000")]
    [TestCase("enum: [open, closed]", "enum: [open, closed, parked]", "response-property-enum-value-added", null, "one of \"open\", \"closed\"")]
    [TestCase("required: [title, state]", "required: [title]", "response-property-became-optional", null, "the property \"state\"")]
    [TestCase("required: [title, state]", "required: [title, state, rank]", "request-property-became-required", "only what is required", "the property \"rank\"")]
    [TestCase("state: { type: string,", "state: { type: string, nullable: true,", "response-property-became-nullable", null, "a string")]
    [TestCase("'201':", "'202':", "response-success-status-removed", null, "201, 429, 503")]
    public async Task Shows_each_kind_of_break_in_one_exchange(string from, string to, string rule, string? reason, string expected)
    {
        await Run(null, from, to);

        var shown = Evidence(rule);
        if (reason is not null) shown[0].ShouldEndWith(reason);
        shown[1].ShouldEndWith(expected);
    }

    [Test]
    public async Task Counts_apart_what_only_makes_what_is_judged()
    {
        await Run(null, "'200': { description: OK, content: { application/json: { schema: { $ref", "'206': { description: OK, content: { application/json: { schema: { $ref");

        _line.OutLines.Where(l => l.StartsWith("old client, new server", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .ShouldMatch("^old client, new server: 1 operation judged in 1 case, 1 failed, 1 sent as set-up$");
    }

    [Test]
    public async Task Shows_what_reads_get_also_where_nothing_can_be_made_any_more()
    {
        await Run(ExitCode.Failed, "title: { type: string, maxLength: 50, minLength: 1 }", "title: { type: string, maxLength: 51, minLength: 51 }");

        Evidence("request-property-min-length-increased")[0].ShouldContain("POST /notes");
        Evidence("response-property-max-length-increased")[0].ShouldContain("GET /notes");
    }

    [Test]
    public async Task Shows_an_operation_that_is_gone()
    {
        await Run(ExitCode.Failed, "  /tags:\n    get:", "  /labels:\n    get:");

        Evidence("api-path-removed-without-deprecation").ShouldBe(
        [
            "  shown       old client, new server: GET /tags, only what is required",
            "  expected    a success: the operation is documented",
        ]);
    }

    [TestCase("info: { title: Notes, version: '1' }", "info: { title: Notes, version: '1' }\nsecurity: [{ key: [] }]", "it is about credentials, and the mock asks for none")]
    [TestCase("parameters: [{ name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 200 } }]", "parameters: []", "a server may ignore a parameter that it does not know, and the mock does")]
    public async Task Says_why_a_change_shows_in_no_exchange(string from, string to, string reason)
    {
        await Run(null, from, to);

        _line.OutLines.Where(l => l.StartsWith("  not shown", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ShouldBe([$"  not shown   {reason}"]);
    }

    [Test]
    public async Task Sends_nothing_where_nothing_changed()
    {
        await Run(ExitCode.Kept, "unheard-of", "");

        _line.OutLines.ShouldBe(["base.yaml -> revision.yaml", "may pass: 0 breaking, 0 warnings, 0 for information"]);
    }

    [Test]
    public async Task Asks_the_server_that_was_named()
    {
        var revision = Notes.Replace("maxLength: 50", "maxLength: 40", StringComparison.Ordinal);
        var options = new LoadOptions { ReadFile = _ => Encoding.UTF8.GetBytes(revision) };
        var loaded = await new ContractLoader(options).LoadAsync("revision.yaml", CancellationToken.None);
        await using var server = await MockServer.StartAsync(loaded.Contract!, MockOptions.Embedded(seed: 1), CancellationToken.None);

        await Run(ExitCode.Failed, "maxLength: 50", "maxLength: 40", "--url", server.Address.ToString());

        _line.OutLines.Count(l => l.StartsWith("old client, your server: 3 operations judged in ", StringComparison.Ordinal)).ShouldBe(1);
        Evidence("request-property-max-length-decreased")[0].ShouldBe("  shown       old client, your server: POST /notes, body property /title at its longest, 50");
    }

    [TestCase("--url", "http://localhost:1", "--url goes with --run")]
    [TestCase("--run", "--url=tcp://x", "--url takes an absolute http or https URL such as http://localhost:8080/v1, not 'tcp://x'")]
    public async Task Refuses_a_server_that_cannot_be_asked(string first, string second, string problem)
    {
        _line.Write("base.yaml", Notes);

        (await _line.RunAsync("gate", "base.yaml", "base.yaml", first, second)).ShouldBe(ExitCode.Usage);
        _line.Error.ShouldBe($"conformance: {problem}\n");
    }

    [Test]
    public async Task Puts_the_exchange_into_every_format()
    {
        _line.Write("base.yaml", Notes);
        _line.Write("revision.yaml", Notes.Replace("maxLength: 50", "maxLength: 40", StringComparison.Ordinal));
        await _line.RunAsync("gate", "base.yaml", "revision.yaml", "--run", "--format", "json,markdown,html", "--out", "out");

        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(_line.Folder, "out", "gate.json")));
        json.RootElement[0].GetProperty("evidence").EnumerateObject().Select(m => m.Name)
            .ShouldBe(["way", "operation", "reason", "request", "status", "body", "expected", "actual"]);
        json.RootElement[0].GetProperty("evidence").GetProperty("request").GetString()!.ShouldStartWith("curl -isg --path-as-is http://localhost:8080/notes ");
        File.ReadAllText(Path.Combine(_line.Folder, "out", "gate.md")).ShouldContain("</summary>\n\nPOST /notes, body property /title at its longest, 50: expected body /title: at most 40 characters; but was ");
        File.ReadAllText(Path.Combine(_line.Folder, "out", "gate.html")).ShouldContain("<summary>old client, new server: POST /notes, body property /title at its longest, 50</summary>");
    }

    private async Task Run(int? exit, string from, string to, params string[] options)
    {
        _line.Write("base.yaml", Notes);
        _line.Write("revision.yaml", Notes.Replace(from, to, StringComparison.Ordinal));
        var code = await _line.RunAsync(["gate", "base.yaml", "revision.yaml", "--run", .. options]);
        if (exit is { } expected) code.ShouldBe(expected, _line.Out + _line.Error);
        _line.OutLines.Where(l => l.StartsWith("notice", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>The lines that show the exchange of a rule: who and what, then what was expected.</summary>
    private string[] Evidence(string rule) =>
    [
        .. _line.OutLines.SkipWhile(l => !l.Contains($" {rule}: ", StringComparison.Ordinal))
            .TakeWhile(l => l.Length > 0)
            .Where(l => l.StartsWith("  shown", StringComparison.Ordinal) || l.StartsWith("  expected", StringComparison.Ordinal)),
    ];
}
