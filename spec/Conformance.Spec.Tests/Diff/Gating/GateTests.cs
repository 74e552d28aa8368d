using System.Text;
using Conformance.Model;
using Conformance.Spec.Diff.Gating;

namespace Conformance.Spec.Tests.Diff.Gating;

public sealed class GateTests
{
    private const string Before = """
        openapi: 3.0.3
        info: { title: Things, version: '1' }
        paths:
          /things:
            get: { tags: [list], responses: { '200': { description: OK } } }
          /others:
            get: { responses: { '200': { description: OK } } }
        """;

    private const string After = """
        openapi: 3.0.3
        info: { title: Things, version: '1' }
        paths:
          /things:
            get:
              tags: [list]
              parameters: [{ name: x, in: query, required: true, schema: { type: string } }]
              responses: { '200': { description: OK } }
        """;

    [Test]
    public async Task Counts_every_change_where_nothing_is_said() =>
        (await Judge("{}")).Findings.Select(Line).ShouldBe(["breaking api-path-removed-without-deprecation", "breaking new-required-request-parameter"]);

    [Test]
    public async Task Accepts_a_change_by_rule_and_operation_until_its_date()
    {
        var (findings, notices) = await Judge("waivers: [{ rule: new-required-request-parameter, operation: 'path:/things', reason: agreed, until: 2030-01-01 }]");

        findings.Select(Line).ShouldBe(["breaking api-path-removed-without-deprecation", "breaking new-required-request-parameter, waived until 2030-01-01: agreed"]);
        notices.ShouldBeEmpty();
    }

    [Test]
    public async Task Accepts_a_change_by_its_fingerprint()
    {
        var fingerprint = (await Judge("{}")).Findings[1].Change.Fingerprint;

        (await Judge($"waivers: [{{ fingerprint: {fingerprint}, reason: agreed, until: 2031-01-01 }}]")).Findings.Count(f => f.Accepted is not null).ShouldBe(1);
    }

    [Test]
    public async Task Counts_a_change_again_when_its_waiver_has_ended()
    {
        var (findings, notices) = await Judge("waivers: [{ rule: new-required-request-parameter, reason: agreed, until: 2029-12-31 }]");

        findings.ShouldAllBe(f => f.Accepted == null);
        notices.ShouldBe(["gate.yaml:1:11: this waiver ended on 2029-12-31; what it accepted counts again"]);
    }

    [Test]
    public async Task Notices_a_waiver_that_matches_nothing() =>
        (await Judge("waivers: [{ rule: request-body-removed, reason: agreed, until: 2031-01-01 }]")).Notices
            .ShouldBe(["gate.yaml:1:11: this waiver matched no change; remove it if the change is merged (--prune-waivers does)"]);

    [Test]
    public async Task Weighs_a_rule_as_the_settings_say() =>
        (await Judge("levels: { new-required-request-parameter: info }")).Findings.Select(Line)
            .ShouldBe(["breaking api-path-removed-without-deprecation", "info new-required-request-parameter"]);

    [Test]
    public async Task Looks_at_the_operations_that_are_chosen()
    {
        (await Judge("{}", new(new(["tag:list"]), OperationFilter.Any))).Findings.Select(f => f.Change.Id).ShouldBe(["new-required-request-parameter"]);
        (await Judge("{}", new(OperationFilter.Any, new(["tag:list"])))).Findings.Select(f => f.Change.Id).ShouldBe(["api-path-removed-without-deprecation"]);
    }

    [Test]
    public async Task Shows_the_lines_of_both_documents()
    {
        var finding = (await Judge("{}")).Findings[0];

        finding.Base.ShouldSatisfyAllConditions(b => b.First.ShouldBe(4), b => b.Lines.ShouldContain("  /others:"));
        finding.Revision.Lines.ShouldNotBeEmpty();
    }

    [Test]
    public void Tells_all_that_is_wrong_with_the_settings_at_once() => GateFile.Read("gate.yaml", Encoding.UTF8.GetBytes("""
        waivers:
        - { reason: none, until: soon }
        levels: { request-body-remove: info, request-body-removed: bad }
        notice: { stable: -1 }
        else: 1
        """)).Diagnostics.Select(d => $"{d.Place.Line} {d.Id}").ShouldBe(
            ["2 wrong-form", "2 unbounded-waiver", "3 unknown-word", "3 unknown-word", "4 wrong-type", "5 unknown-key"], ignoreOrder: true);

    private static async Task<(IReadOnlyList<GateFinding> Findings, IReadOnlyList<string> Notices)> Judge(string settings, GateScope? scope = null)
    {
        var read = GateFile.Read("gate.yaml", Encoding.UTF8.GetBytes(settings));
        read.Diagnostics.ShouldBeEmpty();
        var gate = new Gate(read.Settings!, scope ?? GateScope.All, InMemory.Today);
        var findings = gate.Judge(await InMemory.Compare(Before, After));
        return (findings, [.. gate.Notices()]);
    }

    private static string Line(GateFinding finding) =>
        $"{finding.Change.Level.ToString().ToLowerInvariant()} {finding.Change.Id}{(finding.Accepted is { } why ? $", {why}" : "")}";
}
