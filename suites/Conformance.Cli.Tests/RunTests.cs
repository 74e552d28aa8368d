using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Conformance.Model;

namespace Conformance.Cli.Tests;

public sealed class RunTests
{
    [Test]
    public async Task The_main_job_accounts_for_all_615_operations_and_fails_none_of_them()
    {
        using var commandLine = new CommandLine();

        var exit = await commandLine.RunAsync("run", "okta-management", "--out", commandLine.Folder + "/run");

        var summary = Summary(commandLine);
        exit.ShouldBe(ExitCode.Kept);
        Numbers(summary, "operations", "total", "tested", "succeeded", "skipped", "broken").ShouldBe([615, 615, 615, 0, 0]);
        summary.GetProperty("cases").GetProperty("total").GetInt32().ShouldBeGreaterThanOrEqualTo(10_000);
        Numbers(summary, "cases", "failed", "broken").ShouldBe([0, 0]);
    }

    [TestCase("okta-idps", 19)]
    [TestCase("opsramp-okta-install", 1)]
    [TestCase("zesty-okta", 4)]
    [TestCase("sso-config", 5)]
    public async Task The_embedded_mock_keeps_every_other_contract(string contract, int operations)
    {
        using var commandLine = new CommandLine();

        var exit = await commandLine.RunAsync("run", contract, "--out", commandLine.Folder + "/run");

        exit.ShouldBe(ExitCode.Kept);
        Numbers(Summary(commandLine), "operations", "total", "tested", "succeeded").ShouldBe([operations, operations, operations]);
        Numbers(Summary(commandLine), "cases", "failed", "broken").ShouldBe([0, 0]);
        commandLine.OutLines[0].ShouldBe("Embedded mock: this proves that the contract can be tested, not that an API keeps it.");
        commandLine.OutLines[^3].ShouldStartWith("verdict  kept: no failure in");
        commandLine.OutLines[^2].ShouldBe("report   FOLDER/run/report.html");
        commandLine.OutLines[^1].ShouldStartWith($"next     conformance run {contract} --url URL");
    }

    [TestCase("depot-2.0.yaml")]
    [TestCase("library-3.0.yaml")]
    [TestCase("parameter-styles-3.0.yaml")]
    [TestCase("shop-3.0.yaml")]
    [TestCase("telemetry-3.1.yaml")]
    [TestCase("search-3.2.yaml")]
    public async Task The_embedded_mock_keeps_documents_of_every_edition(string document)
    {
        using var commandLine = new CommandLine();

        var exit = await commandLine.RunAsync("run", Path.Combine(AppContext.BaseDirectory, "samples", document), "--out", commandLine.Folder + "/run");

        exit.ShouldBe(ExitCode.Kept, commandLine.Out);
    }

    [Test]
    public async Task Verdicts_are_the_same_for_1_2_and_16_workers()
    {
        var runs = new List<IReadOnlyList<string>>();
        foreach (var workers in new[] { "1", "2", "16" })
        {
            using var commandLine = new CommandLine();
            await commandLine.RunAsync("run", "okta-idps", "--workers", workers, "--out", commandLine.Folder + "/run");
            runs.Add([.. (await EventsAsync(commandLine)).OfType<CaseFinished>().Select(e => $"{e.Case.Id} {e.Answer.Status} {string.Join(' ', e.Verdicts.Select(v => (v.Check, v.Outcome)))}")]);
        }

        runs[0].Count.ShouldBeGreaterThan(500);
        runs[1].ShouldBe(runs[0]);
        runs[2].ShouldBe(runs[0]);
    }

    [Test]
    public async Task A_dead_target_ends_the_run_at_once_and_all_files_are_whole()
    {
        using var commandLine = new CommandLine();

        var exit = await commandLine.RunAsync("run", "okta-idps", "--url", $"http://127.0.0.1:{FreePort()}", "--out", commandLine.Folder + "/run");

        exit.ShouldBe(ExitCode.Broken);
        var events = await EventsAsync(commandLine);
        events[^1].ShouldBeOfType<RunFinished>().End.ShouldBe(RunEnd.TargetLost);
        events.OfType<CaseBroken>().Count().ShouldBeLessThan(20);
        Numbers(Summary(commandLine), "operations", "tested").ShouldBe([0]);
    }

    [Test]
    public async Task Nothing_selected_is_told_by_its_own_exit_code()
    {
        using var commandLine = new CommandLine();

        var exit = await commandLine.RunAsync("run", "okta-idps", "--include", "tag:none", "--out", commandLine.Folder + "/run");

        exit.ShouldBe(ExitCode.NothingRan);
    }

    [Test]
    public async Task A_finished_run_is_replaced_by_the_next()
    {
        using var commandLine = new CommandLine();
        await commandLine.RunAsync("run", "opsramp-okta-install", "--out", commandLine.Folder + "/run");

        (await commandLine.RunAsync("run", "opsramp-okta-install", "--out", commandLine.Folder + "/run")).ShouldBe(ExitCode.Kept);
    }

    [Test]
    public async Task Settings_are_explained_with_their_origin_and_nothing_is_sent()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("suite.yaml", "contract: sso-config\nphases: [fuzzing]\n");

        var exit = await commandLine.RunAsync("run", "sso-config", "--suite", "suite.yaml", "--seed", "5", "--explain-config", "--set", "organization_id=7");

        exit.ShouldBe(ExitCode.Kept);
        commandLine.OutLines.Where(l => !l.StartsWith("checks", StringComparison.Ordinal) && !l.StartsWith("workers", StringComparison.Ordinal)).ShouldBe(
        [
            "url              embedded mock  (default)",
            "profile          beside the document, else neutral  (default)",
            "phases           fuzzing  (FOLDER/suite.yaml)",
            "seed             5  (command line)",
            "max-cases        200  (default)",
            "timeout          10 s  (default)",
            "budget           none  (default)",
            "fail-on          error  (default)",
            "value organization_id 7  (command line)",
        ]);
        Directory.Exists(Path.Combine(commandLine.Folder, "artifacts")).ShouldBeFalse();
    }

    [Test]
    public async Task A_plan_is_the_same_bytes_whatever_the_workers()
    {
        using var commandLine = new CommandLine();
        await commandLine.RunAsync("plan", "okta-idps", "--cases", "--workers", "1");
        var one = commandLine.Out;

        await commandLine.RunAsync("plan", "okta-idps", "--cases", "--workers", "16");

        commandLine.Out.ShouldBe(one);
        one.ShouldEndWith("19 operations, 2036 cases, 758 requests that make what they need and remove it again\n");
    }

    [Test]
    public async Task First_settings_of_a_document_can_be_run_as_they_are()
    {
        using var commandLine = new CommandLine();
        File.Copy(Path.Combine(AppContext.BaseDirectory, "samples", "library-3.0.yaml"), Path.Combine(commandLine.Folder, "library.yaml"));

        (await commandLine.RunAsync("init", "library.yaml")).ShouldBe(ExitCode.Kept);
        (await commandLine.RunAsync("run", "library.yaml", "--suite", "suite.yaml", "--out", "run")).ShouldBe(ExitCode.Kept, commandLine.Out);
        (await commandLine.RunAsync("init", "library.yaml")).ShouldBe(ExitCode.Usage);
    }

    [Test]
    public async Task An_unset_variable_of_a_target_file_is_named()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("target.yaml", "url: http://127.0.0.1:9\nheaders:\n- { name: Authorization, prefix: Bearer, env: CONFORMANCE_TEST_UNSET }\n");

        (await commandLine.RunAsync("run", "okta-idps", "--target", "target.yaml")).ShouldBe(ExitCode.Usage);

        commandLine.Error.ShouldBe("conformance: FOLDER/target.yaml: the environment variable CONFORMANCE_TEST_UNSET is not set; export it\n");
    }

    [Test]
    public async Task A_port_in_use_is_told()
    {
        using var commandLine = new CommandLine();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        (await commandLine.RunAsync("mock", "sso-config", "--port", $"{port}")).ShouldBe(ExitCode.Usage);

        commandLine.Error.ShouldBe($"conformance: --port: {port} is in use on loopback; stop what listens there, or leave --port out for a free one\n");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static JsonElement Summary(CommandLine commandLine) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(commandLine.Folder, "run", "summary.json"))).RootElement;

    private static IEnumerable<int> Numbers(JsonElement summary, string member, params string[] names) =>
        names.Select(n => summary.GetProperty(member).GetProperty(n).GetInt32());

    private static async Task<IReadOnlyList<RunEvent>> EventsAsync(CommandLine commandLine)
    {
        await using var stream = File.OpenRead(Path.Combine(commandLine.Folder, "run", "journal.ndjson"));
        var events = new List<RunEvent>();
        await foreach (var runEvent in new JournalReader(stream, "journal.ndjson").ReadAsync(CancellationToken.None)) events.Add(runEvent);
        return events;
    }
}
