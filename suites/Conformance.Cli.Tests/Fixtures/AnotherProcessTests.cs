using System.Diagnostics;
using Conformance.FixtureServers;

namespace Conformance.Cli.Tests.Fixtures;

/// <summary>The program against a server in a process of its own.</summary>
public sealed class AnotherProcessTests
{
    [Test]
    public async Task All_phases_on_a_dozen_operations_of_another_process()
    {
        var api = FixtureApis.All.Single(a => a.Name == "archive");
        using var server = Start(api.Name);
        try
        {
            var url = await server.StandardOutput.ReadLineAsync(TestContext.CurrentContext.CancellationToken);

            var run = await FixtureRun.AtAsync(api, new Uri(url!));

            run.Lines.ShouldBeEmpty();
            run.Operations("total", "tested").ShouldBe([13, 13]);
            await TestContext.Out.WriteLineAsync($"{run.Summary.GetProperty("cases").GetProperty("total")} cases, {run.Summary.GetProperty("seconds")} s");
        }
        finally
        {
            server.Kill();
        }
    }

    private static Process Start(string api)
    {
        var program = typeof(FixtureApis).Assembly.Location;
        return Process.Start(new ProcessStartInfo("dotnet", [program, api]) { RedirectStandardOutput = true, UseShellExecute = false })!;
    }
}
