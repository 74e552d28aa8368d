using System.Text.Json;
using Conformance.Cli.Tests.Mocking;

namespace Conformance.Cli.Tests;

/// <summary>A run at a target that a file describes.</summary>
public sealed class TargetTests
{
    private static readonly string Contract = Path.Combine(AppContext.BaseDirectory, "samples", "library-3.0.yaml");

    [Test]
    public async Task A_target_that_is_another_one_than_the_file_means_gets_no_probe()
    {
        using var commandLine = new CommandLine();
        await using var mock = await MockSession.StartAsync(commandLine.Folder, Contract);
        var other = await IsUpAsync(mock) ? "false" : "true";
        commandLine.Write("target.yaml", Target(mock, $$"""identity: { path: /status, pointer: /up, value: "{{other}}" }"""));
        commandLine.Write("run/keep.txt", "");

        (await RunAsync(commandLine)).ShouldBe(ExitCode.Usage);

        commandLine.Error.ShouldContain($"says '{(other == "true" ? "false" : "true")}' at /up, not '{other}': this is another place than the target file means");
        Directory.GetFiles(Path.Combine(commandLine.Folder, "run")).Select(Path.GetFileName).ShouldBe(["keep.txt"]);
    }

    [Test]
    public async Task Tokens_are_had_as_the_file_says_and_denied_operations_are_not_sent()
    {
        using var commandLine = new CommandLine();
        await using var mock = await MockSession.StartAsync(commandLine.Folder, Contract, "--auth", "scopes");
        commandLine.Write("target.yaml", Target(mock, $$"""
            identity: { path: /status, pointer: /up, value: "{{(await IsUpAsync(mock) ? "true" : "false")}}" }
            oauth:
              token-url: {{mock.Client.BaseAddress}}__conformance/token
              client-id: robot
              secret: { command: [printf, hush-hush-hush] }
              scopes: [library.read, library.write, library.delete]
            deny:
            - { operation: "method:DELETE", reason: "books are kept" }
            """));

        (await RunAsync(commandLine, "--include", "path:/books*")).ShouldBe(ExitCode.Kept, commandLine.Out + commandLine.Error);

        commandLine.Out.ShouldContain("denied by the target file: books are kept");
        using var summary = JsonDocument.Parse(File.ReadAllText(Path.Combine(commandLine.Folder, "run", "summary.json")));
        summary.RootElement.GetProperty("operations").GetProperty("succeeded").GetInt32().ShouldBeGreaterThan(2);
        File.ReadAllText(Path.Combine(commandLine.Folder, "run", "journal.ndjson")).ShouldNotContain("hush-hush");
    }

    [Test]
    public async Task Nobody_gets_requests_who_is_not_among_the_hosts()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("target.yaml", "url: http://127.0.0.1:9\nhosts: [127.0.0.1]\n");

        (await commandLine.RunAsync("run", Contract, "--target", "target.yaml", "--url", "http://localhost:9")).ShouldBe(ExitCode.Usage);

        commandLine.Error.ShouldBe("conformance: localhost is none of the hosts of FOLDER/target.yaml: 127.0.0.1\n");
    }

    [Test]
    public async Task A_plan_for_a_target_says_what_is_never_sent_there()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("target.yaml", "url: https://api.example.com\ndeny:\n- { operation: 'path:/status', reason: nobody asks }\n");

        (await commandLine.RunAsync("plan", Contract, "--target", "target.yaml", "--phase", "coverage")).ShouldBe(ExitCode.Kept);

        commandLine.OutLines.Where(l => l.StartsWith("never sent", StringComparison.Ordinal)).ShouldBe(
        [
            "never sent: 4 operations: POST is not sent beyond this machine",
            "never sent: 1 operation: PUT is not sent beyond this machine",
            "never sent: 1 operation: PATCH is not sent beyond this machine",
            "never sent: 2 operations: DELETE is not sent beyond this machine",
            "never sent: 1 operation: denied by the target file: nobody asks",
        ]);
    }

    private static Task<int> RunAsync(CommandLine commandLine, params string[] options) =>
        commandLine.RunAsync(["run", Contract, "--target", "target.yaml", "--phase", "coverage", "--max-cases", "20", "--out", "run", .. options]);

    private static string Target(MockSession mock, string more) => $"url: {mock.Client.BaseAddress}\n{more}\n";

    private static async Task<bool> IsUpAsync(MockSession mock)
    {
        using var status = JsonDocument.Parse(await mock.Client.GetStringAsync(new Uri("status", UriKind.Relative)));
        return status.RootElement.GetProperty("up").GetBoolean();
    }
}
