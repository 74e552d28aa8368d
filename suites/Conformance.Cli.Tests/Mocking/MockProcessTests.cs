using System.Diagnostics;
using System.Runtime.Versioning;
using Conformance.Model;

namespace Conformance.Cli.Tests.Mocking;

/// <summary>The mock as a process of its own, ended as service managers and terminals end it.</summary>
[UnsupportedOSPlatform("windows")]
[Platform(Exclude = "Win")]
public sealed class MockProcessTests
{
    private const string Listening = "listening on ";

    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("TERM")]
    [TestCase("INT")]
    public async Task A_signal_ends_it_with_the_record_written_and_the_violations_listed(string signal)
    {
        using var mock = Start("mock", "sso-config", "--record", "used.json");
        using var client = await ConnectAsync(mock);
        (await client.GetAsync(new Uri("/nowhere", UriKind.Relative))).Dispose();

        await SignalAsync(mock, signal);

        var rest = await mock.StandardOutput.ReadToEndAsync();
        await mock.WaitForExitAsync();
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
        using var mock = Start("mock", "okta-idps", "--auth", "off", "--record", "used.json");
        using var client = await ConnectAsync(mock);
        (await client.GetAsync(new Uri("/api/v1/idps", UriKind.Relative))).Dispose();
        while (Record().Operations.Count == 0) await Task.Delay(20);

        await SignalAsync(mock, "KILL");
        await mock.WaitForExitAsync();

        Record().Operations.ShouldHaveSingleItem().Operation.ShouldBe("GET /api/v1/idps");
    }

    [Test]
    public async Task A_signal_ends_a_mock_that_records_nothing_well()
    {
        using var mock = Start("mock", "sso-config");
        using var client = await ConnectAsync(mock);

        await SignalAsync(mock, "TERM");

        await mock.WaitForExitAsync();
        mock.ExitCode.ShouldBe(ExitCode.Kept);
    }

    private UsedContract Record() => UsedContractFile.Read(File.ReadAllBytes(Path.Combine(_folder, "used.json")), "used.json").Used!;

    private Process Start(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "conformance.dll");
        return Process.Start(new ProcessStartInfo("dotnet", ["exec", program, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = _folder })!;
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
