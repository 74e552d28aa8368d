using Conformance.FixtureServers;

namespace Conformance.Cli.Tests.Fixtures;

/// <summary>Servers that share nothing with the harness and keep their documents, each in its own manner.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class FixtureSilenceTests
{
    private static IEnumerable<TestCaseData> Servers =>
        from api in FixtureApis.All
        from manner in api.Manners.Select(m => m.Name).Prepend("plain")
        select new TestCaseData(api, manner).SetArgDisplayNames(api.Name, manner);

    [TestCaseSource(nameof(Servers))]
    public async Task Nothing_is_said_of_a_server_that_keeps_its_contract(FixtureApi api, string manner) => await HoldAsync(api, manner, "--max-cases", "60");

    [TestCaseSource(nameof(Servers)), Explicit("A minute: every case with three seeds."), Category("Long")]
    public async Task Nothing_is_said_with_three_seeds(FixtureApi api, string manner)
    {
        foreach (var seed in new[] { "1", "2", "3" }) await HoldAsync(api, manner, "--seed", seed);
    }

    private static async Task HoldAsync(FixtureApi api, string manner, params string[] arguments)
    {
        string[] profile = manner == "clamps" ? ["--profile", Path.ChangeExtension(api.Document, null) + "-clamps.profile.yaml"] : [];
        // One after the other, so that the second client writes once between two requests of the harness, and the run is the same each time.
        string[] workers = manner == "others-write" ? ["--workers", "1"] : [];
        var run = await FixtureRun.OfAsync(api, manner == "plain" ? [] : [manner], [.. profile, .. workers, .. arguments]);

        run.Lines.ShouldBeEmpty();
        run.Exit.ShouldBe(ExitCode.Kept);
        run.Operations("total", "tested", "succeeded").Distinct().Count().ShouldBe(1, $"{run.Summary.GetProperty("operations")}");
    }
}
