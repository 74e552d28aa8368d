using System.Text.Json;
using Conformance.Generators.Cases;

namespace Conformance.Cli.Tests;

/// <summary>Of the statuses that a document promises and a client can cause, nearly all are seen in a run of all phases; nobody asks for one by <c>Prefer</c>.</summary>
public sealed class DocumentedStatusTests
{
    private const double Enough = 0.95;

    [Test]
    public async Task Nearly_all_that_a_client_can_cause_are_seen() => (await ShareAsync("okta-idps")).ShouldBeGreaterThanOrEqualTo(Enough);

    [Test, Explicit("A minute: the contract with 615 operations."), Category("Long")]
    public async Task Nearly_all_of_the_big_contract_are_seen() =>
        (await ShareAsync("okta-management")).ShouldBeGreaterThanOrEqualTo(Enough);

    private static async Task<double> ShareAsync(string contract)
    {
        using var commandLine = new CommandLine();
        string[] phases = [.. CaseGenerators.Phases.SelectMany(p => new[] { "--phase", p.ToString().ToLowerInvariant() })];
        (await commandLine.RunAsync(["run", contract, "--out", Path.Combine(commandLine.Folder, "run"), .. phases])).ShouldBe(0, commandLine.Error);
        using var summary = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(commandLine.Folder, "run", "summary.json")));
        var statuses = summary.RootElement.GetProperty("statuses");
        var missing = statuses.GetProperty("missing").EnumerateArray().Select(m => (Operation: m.GetProperty("operation").GetString()!, Status: m.GetProperty("status").GetString()!)).ToList();
        var caused = missing.Where(m => IsCausedByClients(m.Operation, m.Status)).ToList();
        foreach (var (operation, status) in caused) await TestContext.Out.WriteLineAsync($"not seen: {operation} {status}");
        var seen = statuses.GetProperty("seen").GetInt32();
        return seen / (double)(seen + caused.Count);
    }

    /// <summary>A client causes neither 429, in a run that stays below the limit, nor a failure of the server, nor a 404 where it names nothing.</summary>
    private static bool IsCausedByClients(string operation, string status) =>
        status is not ("429" or "default" or ['5', ..]) && (status != "404" || operation.Contains('{', StringComparison.Ordinal));
}
