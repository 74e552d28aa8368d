using Conformance.Cli.Tests.Mocking;

namespace Conformance.Cli.Tests;

/// <summary>A baseline on a mock that lies.</summary>
public sealed class BaselineTests
{
    private static readonly string Contract = Path.Combine(AppContext.BaseDirectory, "samples", "library-3.0.yaml");

    [Test]
    public async Task What_a_baseline_names_fails_no_run_and_what_is_new_does()
    {
        using var commandLine = new CommandLine();
        await using var wrong = await MockSession.StartAsync(commandLine.Folder, Contract, "--auth", "off", "--defect", "required-property-dropped@GET /books");
        await using var worse = await MockSession.StartAsync(commandLine.Folder, Contract, "--auth", "off", "--defect", "required-property-dropped@GET /books", "--defect", "undocumented-status@GET /books/{bookId}");
        await using var honest = await MockSession.StartAsync(commandLine.Folder, Contract, "--auth", "off");

        (await RunAsync(commandLine, wrong, "--write-baseline", "known.json")).ShouldBe(ExitCode.Failed);
        (await RunAsync(commandLine, wrong, "--baseline", "known.json")).ShouldBe(ExitCode.Kept, commandLine.Out);
        (await RunAsync(commandLine, worse, "--baseline", "known.json")).ShouldBe(ExitCode.Failed);
        (await RunAsync(commandLine, honest, "--baseline", "known.json", "--write-baseline", "known.json")).ShouldBe(ExitCode.Kept);

        commandLine.Error.ShouldContain("GET /books does not fail response-body-matches-schema any more as this entry says");
        File.ReadAllText(Path.Combine(commandLine.Folder, "known.json")).ShouldBe("{\n  \"failures\": []\n}\n");
    }

    [Test]
    public async Task A_baseline_that_is_not_there_is_told_before_anything_is_sent()
    {
        using var commandLine = new CommandLine();

        (await commandLine.RunAsync("run", "sso-config", "--baseline", "known.json")).ShouldBe(ExitCode.Usage);

        commandLine.Error.ShouldBe("conformance: --baseline: there is no file 'known.json'; --write-baseline writes one\n");
    }

    private static Task<int> RunAsync(CommandLine commandLine, MockSession mock, params string[] options) =>
        commandLine.RunAsync(["run", Contract, "--url", mock.Client.BaseAddress!.ToString(), "--phase", "coverage", "--include", "path:/books*", "--out", "run", .. options]);
}
