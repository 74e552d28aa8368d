using System.Text.Json;
using Conformance.Mock;
using Conformance.Suites.Contracts;

namespace Conformance.Cli.Tests.Replaying;

public sealed class FingerprintTests
{
    private static readonly string Document = Path.Combine(AppContext.BaseDirectory, "samples", "shop-3.0.yaml");

    [Test]
    public async Task A_cause_has_the_same_fingerprint_in_every_run_with_every_seed_and_any_number_of_workers()
    {
        var first = await FingerprintsAsync(seed: 1, workers: 1);

        first.ShouldNotBeEmpty();
        foreach (var (seed, workers) in new[] { (1, 16), (2, 2), (3, 16) }) (await FingerprintsAsync(seed, workers)).ShouldBe(first, $"seed {seed}, {workers} workers");
    }

    /// <summary>Fingerprint, label and operation of each failure of a run against a mock that lies.</summary>
    private static async Task<IReadOnlyList<string>> FingerprintsAsync(int seed, int workers)
    {
        using var commandLine = new CommandLine();
        var contract = (await new ContractSource(new(), commandLine.Folder).LoadAsync(Document, null, default)).Contract!;
        await using var mock = await MockServer.StartAsync(contract, MockOptions.Embedded(1, AuthMode.Off) with { Defects = ["wrong-media-type"] }, default);
        var exit = await commandLine.RunAsync(
            "run", Document, "--url", mock.Address.ToString(), "--seed", $"{seed}", "--workers", $"{workers}", "--phase", "coverage", "--max-cases", "6", "--include", "method:GET", "--check", "content-type-is-documented", "--format", "failures", "--out", "run");
        exit.ShouldBe(ExitCode.Failed, commandLine.Out + commandLine.Error);
        using var failures = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(commandLine.Folder, "run", "failures.json")));
        return [.. failures.RootElement.EnumerateArray().Select(f => $"{f.GetProperty("fingerprint")} {f.GetProperty("label")} {f.GetProperty("operation")}")];
    }
}
