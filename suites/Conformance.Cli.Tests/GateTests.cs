using Conformance.Spec.Diff.Rules;

namespace Conformance.Cli.Tests;

public sealed class GateTests
{
    private const string Things = """
        openapi: 3.0.3
        info: { title: Things, version: '1' }
        paths:
          /things:
            get: { responses: { '200': { description: OK } } }
            delete: { responses: { '204': { description: No Content } } }
        """;

    private static readonly string Fewer = Things.Replace("\n    delete: { responses: { '204': { description: No Content } } }", "", StringComparison.Ordinal);

    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [Test]
    public async Task Passes_the_same_document()
    {
        Write("base.yaml", Things);
        Write("revision.yaml", Things);

        (await _line.RunAsync("gate", "base.yaml", "revision.yaml")).ShouldBe(ExitCode.Kept);
        _line.OutLines.ShouldBe(["base.yaml -> revision.yaml", "may pass: 0 breaking, 0 warnings, 0 for information"]);
    }

    [Test]
    public async Task Fails_a_breaking_change_at_its_line()
    {
        Write("base.yaml", Things);
        Write("revision.yaml", Fewer);

        (await _line.RunAsync("gate", "base.yaml", "revision.yaml", "--format", "github")).ShouldBe(ExitCode.Failed);
        _line.OutLines[0].ShouldStartWith("::error file=revision.yaml,line=4,title=api-removed-without-deprecation::DELETE /things is gone.");
    }

    [Test]
    public async Task Passes_a_breaking_change_where_none_is_to_fail()
    {
        Write("base.yaml", Things);
        Write("revision.yaml", Fewer);

        (await _line.RunAsync("gate", "base.yaml", "revision.yaml", "--fail-on", "never")).ShouldBe(ExitCode.Kept);
    }

    [Test]
    public async Task Follows_a_document_of_a_folder_to_its_new_name_and_tells_of_new_and_lost_ones()
    {
        Write("old/api/things.yaml", Things);
        Write("old/gone.yaml", Things.Replace("title: Things", "title: Gone", StringComparison.Ordinal));
        Write("old/readme.yaml", "title: no document");
        Write("new/api/renamed.yaml", Things);
        Write("new/fresh.yaml", Things.Replace("title: Things", "title: Fresh", StringComparison.Ordinal));

        (await _line.RunAsync("gate", "old", "new")).ShouldBe(ExitCode.Failed);
        _line.OutLines.Where(l => l.Contains("document-", StringComparison.Ordinal))
            .ShouldBe(["breaking document-removed: the document gone is gone", "info document-added: the document fresh is new"]);
    }

    [Test]
    public async Task Compares_the_working_copy_with_a_git_reference_and_resolves_its_references_there()
    {
        Write("api/openapi.yaml", Referring);
        Write("api/thing.yaml", "type: object\nproperties: { name: { type: string, maxLength: 50 } }\n");
        Repository.Commit(_line.Folder);
        Write("api/thing.yaml", "type: object\nproperties: { name: { type: string, maxLength: 40 } }\n");

        (await _line.RunAsync("gate", "HEAD:api/openapi.yaml", "api/openapi.yaml", "--format", "github")).ShouldBe(ExitCode.Failed);
        _line.OutLines.Where(l => l.StartsWith("::error", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .ShouldContain("file=api/thing.yaml,line=2,title=request-property-max-length-decreased");
    }

    [TestCase("nowhere")]
    [TestCase("origin/nowhere")]
    public async Task Names_the_remedy_for_a_reference_that_is_not_there(string reference)
    {
        Write("api.yaml", Things);
        Repository.Commit(_line.Folder);

        (await _line.RunAsync("gate", $"{reference}:api.yaml", "api.yaml")).ShouldBe(ExitCode.Usage);
        _line.Error.ShouldBe($"conformance: the repository has no reference '{reference}'; run: git fetch origin nowhere\n");
    }

    [Test]
    public async Task Refuses_a_revision_that_does_not_load_at_its_line()
    {
        Write("base.yaml", Things);
        Write("revision.yaml", "openapi: 3.0.3\ninfo: { title: Things, version: '1' }\npaths: [\n");

        (await _line.RunAsync("gate", "base.yaml", "revision.yaml", "--format", "github")).ShouldBe(ExitCode.Usage);
        _line.OutLines.ShouldHaveSingleItem().ShouldStartWith("::error file=revision.yaml,line=3,title=syntax::");
        _line.Error.ShouldStartWith("conformance: revision.yaml:3:");
    }

    [Test]
    public async Task Fails_on_a_new_fault_of_the_document_and_not_on_an_old_one()
    {
        const string fault = "\n  /{id}: { get: { responses: { '200': { description: OK } } } }\n";
        Write("base.yaml", Things + fault);
        Write("revision.yaml", Things + fault + fault.Replace("id", "other}/{id", StringComparison.Ordinal));

        (await _line.RunAsync("gate", "base.yaml", "base.yaml")).ShouldBe(ExitCode.Kept);
        (await _line.RunAsync("gate", "base.yaml", "revision.yaml", "--format", "github")).ShouldBe(ExitCode.Failed);
        _line.OutLines.Where(l => l.StartsWith("::error", StringComparison.Ordinal)).Select(l => l.Split("::")[1])
            .ShouldBe(["error file=revision.yaml,line=9,title=undeclared-path-parameter", "error file=revision.yaml,line=9,title=undeclared-path-parameter"]);
    }

    [Test]
    public async Task Takes_spent_waivers_out_of_the_file()
    {
        Write("base.yaml", Things);
        Write("revision.yaml", Fewer);
        Write("gate.yaml", $"waivers:\n{Waiver("api-removed-without-deprecation")}{Waiver("request-property-removed")}");

        (await _line.RunAsync("gate", "base.yaml", "revision.yaml", "--waivers", "gate.yaml", "--prune-waivers")).ShouldBe(ExitCode.Kept);
        _line.OutLines.ShouldContain("notice: gate.yaml:3:5: this waiver matched no change; remove it if the change is merged (--prune-waivers does)");
        File.ReadAllText(Path.Combine(_line.Folder, "gate.yaml")).ShouldBe($"waivers:\n{Waiver("api-removed-without-deprecation")}");
    }

    [TestCase("--prune-waivers", "--prune-waivers needs the file: --waivers FILE")]
    [TestCase("--waivers none.yaml", "there is no file none.yaml")]
    [TestCase("--waivers gate.yaml --prune-waivers --include path:/a", "--prune-waivers looks at all operations; leave out --include and --exclude")]
    public async Task Refuses_waivers_that_cannot_be_used(string options, string problem)
    {
        Write("base.yaml", Things);
        Write("gate.yaml", "waivers: []");

        (await _line.RunAsync(["gate", "base.yaml", "base.yaml", .. options.Split(' ')])).ShouldBe(ExitCode.Usage);
        _line.Error.ShouldBe($"conformance: {problem}\n");
    }

    [Test]
    public async Task Passes_a_break_that_no_recorded_client_notices()
    {
        Write("base.yaml", Things);
        Write("revision.yaml", Fewer);
        Write("used.json", """{ "contract": "base", "operations": [{ "operation": "GET /things", "calls": 3, "parameters": [], "request": [], "responses": [] }] }""");

        (await _line.RunAsync("gate", "base.yaml", "revision.yaml", "--used", "used.json")).ShouldBe(ExitCode.Kept);
        _line.OutLines.TakeLast(3).ShouldBe(
        [
            "notice: 1 change is information because no recorded client uses what it changes",
            "base.yaml -> revision.yaml",
            "may pass: 0 breaking, 0 warnings, 1 for information",
        ]);
    }

    [TestCase("none.json", "there is no file none.json")]
    [TestCase("bad.json", "bad.json:1:1: error used-file-is-unreadable: ")]
    public async Task Refuses_a_record_of_use_that_is_none(string file, string problem)
    {
        Write("base.yaml", Things);
        Write("bad.json", "x");

        (await _line.RunAsync("gate", "base.yaml", "base.yaml", "--used", file)).ShouldBe(ExitCode.Usage);
        _line.Error.ShouldStartWith($"conformance: {problem}");
    }

    [Test]
    public async Task Explains_every_rule()
    {
        foreach (var rule in RuleTable.Standard.All)
        {
            (await _line.RunAsync("explain", rule.Id)).ShouldBe(ExitCode.Kept);
            _line.OutLines[0].ShouldBe($"{rule.Id} (gate, {rule.Level.ToString().ToLowerInvariant()})");
        }
    }

    private static string Waiver(string rule) => $"  - {{ rule: {rule}, reason: agreed, until: 2999-12-31 }}\n";

    [Test]
    public async Task Writes_every_format_and_the_impacted_operations_into_files()
    {
        Write("base.yaml", Things);
        Write("revision.yaml", Fewer);

        await _line.RunAsync("gate", "base.yaml", "revision.yaml", "--format", "text,json,markdown,sarif,html", "--out", "out", "--impacted", "impacted.txt");

        Directory.GetFiles(Path.Combine(_line.Folder, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["gate.html", "gate.json", "gate.md", "gate.sarif", "gate.txt"]);
        File.ReadAllLines(Path.Combine(_line.Folder, "impacted.txt")).ShouldBe(["DELETE /things"]);
    }

    [Test]
    public async Task Accepts_what_a_waiver_accepts()
    {
        Write("base.yaml", Things);
        Write("revision.yaml", Fewer);
        Write("gate.yaml", "waivers: [{ rule: api-removed-without-deprecation, reason: agreed, until: 2999-12-31 }]");

        (await _line.RunAsync("gate", "base.yaml", "revision.yaml", "--waivers", "gate.yaml")).ShouldBe(ExitCode.Kept);
        _line.Out.ShouldContain("  waived until 2999-12-31: agreed");
    }

    private const string Referring = """
        openapi: 3.0.3
        info: { title: Things, version: '1' }
        paths:
          /things:
            post:
              requestBody: { content: { application/json: { schema: { $ref: thing.yaml } } } }
              responses: { '204': { description: No Content } }
        """;

    private void Write(string file, string text) => _line.Write(file, text);
}
