namespace Conformance.Cli.Tests;

public sealed class LooserSettingsTests
{
    private const string Things = """
        openapi: 3.0.3
        info: { title: Things, version: '1' }
        paths: { /things: { get: { responses: { '200': { description: OK } } } } }
        """;

    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [TestCase("profile.yaml", "strict: true", "strict: false", "/profile.yaml:1:1: warning judged-less-strictly: It is no longer strict: false. The base did not; see that it is meant.")]
    [TestCase("profile.yaml", "statuses: { any: [429] }", "statuses: { any: [429, 418] }", "/profile.yaml:1:24: warning judged-less-strictly: It lets a request get one more status: 418. The base did not; see that it is meant.")]
    [TestCase("profile.yaml", "checks: []", "checks: [{ check: '*', severity: off }]", "/profile.yaml:1:10: warning judged-less-strictly: It makes less of what a check finds, or leaves checks out: {\"check\":\"*\",\"severity\":\"off\"}. The base did not; see that it is meant.")]
    [TestCase("suite.yaml", "phases: [examples, coverage]", "phases: [coverage]", "/suite.yaml:1:1: warning judged-less-strictly: It leaves out a phase: [\"coverage\"]. The base did not; see that it is meant.")]
    [TestCase("suite.yaml", "contract: x.yaml", "exclude-checks: [answer-is-timely]", "/suite.yaml:1:18: warning judged-less-strictly: It leaves out a check: \"answer-is-timely\". The base did not; see that it is meant.")]
    [TestCase("suite.yaml", "waivers: [{ check: a, until: 2030-01-01 }]", "waivers: [{ check: a, until: 2031-01-01 }]", "/suite.yaml:1:11: warning judged-less-strictly: It waives more, or for longer: {\"check\":\"a\",\"until\":\"2031-01-01\"}. The base did not; see that it is meant.")]
    [TestCase("gate.yaml", "levels: {}", "levels: { request-property-removed: info }", "/gate.yaml:1:11: warning judged-less-strictly: It makes less of a change: \"info\". The base did not; see that it is meant.")]
    [TestCase("gate.yaml", "notice: { stable: 90 }", "notice: { stable: 30 }", "/gate.yaml:1:11: warning judged-less-strictly: It demands less notice: 30. The base did not; see that it is meant.")]
    public async Task Tells_of_what_judges_less_strictly(string file, string before, string after, string warning)
    {
        Write(file, before, after);

        (await _line.RunAsync("gate", "old", "new", "--fail-on", "warning")).ShouldBe(ExitCode.Failed);
        _line.OutLines.ShouldBe([$"new{warning}", "old -> new", "must not pass: 0 breaking, 0 warnings, 0 for information, 1 judged less strictly"]);
        (await _line.RunAsync("gate", "old", "new")).ShouldBe(ExitCode.Kept);
    }

    [TestCase("profile.yaml", "strict: false", "strict: true")]
    [TestCase("profile.yaml", "statuses: { any: [429, 418] }", "statuses: { any: [429] }")]
    [TestCase("profile.yaml", "checks: []", "checks: [{ check: '*', severity: error }]")]
    [TestCase("suite.yaml", "phases: [coverage]", "phases: [examples, coverage]")]
    [TestCase("suite.yaml", "checks: [answer-is-timely]", "contract: x.yaml")]
    [TestCase("suite.yaml", "waivers: [{ check: a, until: 2030-01-01, reason: one }]", "waivers: [{ check: a, until: 2029-01-01, reason: other }]")]
    [TestCase("gate.yaml", "levels: {}", "levels: { request-property-removed: breaking }")]
    [TestCase("gate.yaml", "notice: { stable: 30 }", "notice: { stable: 90 }")]
    public async Task Says_nothing_of_what_judges_more_strictly(string file, string before, string after)
    {
        Write(file, before, after);

        (await _line.RunAsync("gate", "old", "new", "--fail-on", "warning")).ShouldBe(ExitCode.Kept);
        _line.OutLines.ShouldBe(["old -> new", "may pass: 0 breaking, 0 warnings, 0 for information"]);
    }

    [Test]
    public async Task Tells_that_a_strict_profile_is_gone()
    {
        Write("profile.yaml", "strict: true", "");
        File.Delete(Path.Combine(_line.Folder, "new", "profile.yaml"));

        (await _line.RunAsync("gate", "old", "new")).ShouldBe(ExitCode.Kept);
        _line.OutLines[0].ShouldBe("old/profile.yaml: warning judged-less-strictly: It is no longer strict: the file is gone. The base did not; see that it is meant.");
    }

    [Test]
    public async Task Holds_the_file_of_waivers_against_what_it_was_at_the_reference()
    {
        _line.Write("api/openapi.yaml", Things);
        _line.Write("waivers.yaml", "waivers: []");
        Repository.Commit(_line.Folder);
        _line.Write("waivers.yaml", "waivers: [{ rule: endpoint-added, reason: soon, until: 2999-12-31 }]");

        (await _line.RunAsync("gate", "HEAD:api/openapi.yaml", "api/openapi.yaml", "--waivers", "waivers.yaml", "--format", "github")).ShouldBe(ExitCode.Kept);
        _line.OutLines[0].ShouldStartWith("::warning file=waivers.yaml,line=1,title=judged-less-strictly::It waives more, or for longer: ");
    }

    private void Write(string file, string before, string after)
    {
        _line.Write("old/openapi.yaml", Things);
        _line.Write("new/openapi.yaml", Things);
        _line.Write($"old/{file}", before);
        _line.Write($"new/{file}", after);
    }
}
