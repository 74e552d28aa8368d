using System.Diagnostics;
using System.Runtime.Versioning;
using Conformance.Model;

namespace Conformance.Cli.Tests.Mocking;

/// <summary>The mock as a process of its own, ended as service managers and terminals end it.</summary>
[UnsupportedOSPlatform("windows")]
[Platform(Exclude = "Win")]
[CancelAfter(120_000)]
public sealed class MockProcessTests
{
    private const string Listening = "listening on ";

    private readonly List<Process> _started = [];
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [TearDown]
    public void RemoveFolder()
    {
        foreach (var process in _started)
        {
            if (!process.HasExited) process.Kill();
            process.Dispose();
        }

        _started.Clear();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task A_signal_ends_it_with_the_record_written_and_the_violations_listed()
    {
        var mock = Start("mock", "sso-config", "--record", "used.json");
        using var client = await ConnectAsync(mock);
        (await client.GetAsync(new Uri("/nowhere", UriKind.Relative))).Dispose();

        await SignalAsync(mock, "TERM");

        var rest = await mock.StandardOutput.ReadToEndAsync(Patience);
        await mock.WaitForExitAsync(Patience);
        rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
        [
            "recorded  used.json (operations: 0, calls: 0)",
            "clients   violations of the contract: 1",
            "     1 × GET /nowhere: the contract has no path /nowhere",
        ]);
        mock.ExitCode.ShouldBe(ExitCode.Failed);
    }

    [Test]
    public async Task A_kill_leaves_a_whole_record_of_what_was_used_until_shortly_before()
    {
        var mock = Start("mock", "okta-idps", "--auth", "off", "--record", "used.json");
        using var client = await ConnectAsync(mock);
        (await client.GetAsync(new Uri("/api/v1/idps", UriKind.Relative))).Dispose();
        while (Record().Operations.Count == 0) await Task.Delay(20, Patience);

        await SignalAsync(mock, "KILL");
        await mock.WaitForExitAsync(Patience);

        Record().Operations.ShouldHaveSingleItem().Operation.ShouldBe("GET /api/v1/idps");
    }

    [Test]
    public async Task A_signal_ends_a_mock_that_records_nothing_well()
    {
        var mock = Start("mock", "sso-config");
        using var client = await ConnectAsync(mock);

        await SignalAsync(mock, "TERM");

        await mock.WaitForExitAsync(Patience);
        mock.ExitCode.ShouldBe(ExitCode.Kept);
    }

    /// <summary>A process that does not end fails its test, and not the whole run.</summary>
    private static CancellationToken Patience => TestContext.CurrentContext.CancellationToken;

    private UsedContract Record() => UsedContractFile.Read(File.ReadAllBytes(Path.Combine(_folder, "used.json")), "used.json").Used!;

    private Process Start(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "conformance.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = _folder })!;
        _started.Add(process);
        return process;
    }

    private static async Task<HttpClient> ConnectAsync(Process mock)
    {
        var line = await mock.StandardOutput.ReadLineAsync();
        line.ShouldNotBeNull().ShouldStartWith(Listening);
        return new HttpClient { BaseAddress = new Uri(line[Listening.Length..]) };
    }

    private static async Task SignalAsync(Process mock, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{mock.Id}"]);
        await kill.WaitForExitAsync();
    }
}
