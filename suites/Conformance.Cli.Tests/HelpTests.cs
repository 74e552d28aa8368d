namespace Conformance.Cli.Tests;

public sealed class HelpTests
{
    [Test]
    public void The_synopsis_is_the_whole_program()
    {
        var root = new ConformanceProgram(new Terminal(TextWriter.Null, TextWriter.Null, IsInteractive: false, "/")).Root();

        var synopsis = root.Subcommands.Select(c => $"{c.Name}: {string.Join(' ', c.Arguments.Select(a => a.Name).Concat(c.Options.Where(o => o.Name != "--help").Select(o => o.Name)))}");

        synopsis.ShouldBe(
        [
            "run: CONTRACT --url --target --profile --suite --set -H --limited-header --limited-scopes --other-header --phase --check --exclude-check --include --exclude --max-cases --seed --workers --run-id --timeout --budget --baseline --write-baseline --fail-on --history --format --out --allow-remote-refs --explain-config",
            "mock: CONTRACT --profile --port --seed --population --empty --auth --rate-limit --latency --defect --record --proxy --list-defects --allow-remote-refs",
            "plan: CONTRACT --target --profile --suite --set --phase --include --exclude --max-cases --seed --workers --allow-remote-refs --cases --resources",
            "gate: BASE REVISION --include --exclude --used --fail-on --waivers --prune-waivers --format --out --impacted --run --url --allow-remote-refs",
            "lint: CONTRACT --allow-remote-refs --format",
            "init: CONTRACT --out --allow-remote-refs",
            "report: RUN --compare --history --format --out",
            "merge: OUT RUN --history --format",
            "replay: RUN CASE --url --target -H --limited-header --other-header",
            "explain: ID",
        ]);
    }

    [TestCase("run")]
    [TestCase("mock")]
    [TestCase("plan")]
    [TestCase("gate")]
    [TestCase("lint")]
    [TestCase("init")]
    [TestCase("report")]
    [TestCase("merge")]
    [TestCase("replay")]
    [TestCase("explain")]
    public async Task Help_shows_examples(string command)
    {
        using var commandLine = new CommandLine();

        (await commandLine.RunAsync(command, "--help")).ShouldBe(ExitCode.Kept);

        commandLine.OutLines.ShouldContain("Examples:");
        commandLine.OutLines[^2].ShouldStartWith($"  conformance {command}");
    }
}
