using System.Text.Json;

namespace Conformance.Cli.Tests;

public sealed class LintTests
{
    [Test]
    public async Task Lint_tells_the_place_and_the_remedy()
    {
        using var commandLine = new CommandLine();

        (await commandLine.RunAsync("lint", "sso-config")).ShouldBe(ExitCode.Kept);

        commandLine.OutLines.Count.ShouldBe(2);
        commandLine.OutLines[0].ShouldEndWith(":93:5: warning ignored-header-parameter: The header parameter 'Authorization' is ignored. Describe it as a security scheme.");
        commandLine.OutLines[1].ShouldBe("1 warning");
    }

    [TestCase("json")]
    [TestCase("sarif")]
    public async Task Lint_speaks_json(string format)
    {
        using var commandLine = new CommandLine();

        await commandLine.RunAsync("lint", "sso-config", "--format", format);

        JsonDocument.Parse(commandLine.Out).RootElement.GetRawText().ShouldContain("ignored-header-parameter");
    }
}
