using System.Text.Json;
using Conformance.Generators;
using Conformance.Mock;
using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Spec.Schemas;
using Conformance.Suites.Contracts;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;

namespace Conformance.Cli.Tests;

/// <summary>Runs that make what they need, against a mock that knows nothing but what was made and what it had from the start.</summary>
public sealed class ChainRunTests
{
    [TestCase("okta-idps")]
    [TestCase("opsramp-okta-install")]
    [TestCase("zesty-okta")]
    public async Task Every_operation_is_tested_and_none_fails_for_any_number_of_workers(string contract) => await HoldAsync(contract, conjures: false, [1], [1, 2, 16]);

    [Test]
    [Explicit, Category("Long")]
    public async Task The_biggest_contract_gives_the_same_verdicts_for_any_number_of_workers_with_three_seeds() =>
        await HoldAsync("okta-management", conjures: true, [1, 2, 3], [1, 2, 16]);

    [Test]
    public async Task What_a_run_creates_it_removes_again()
    {
        var contract = await LoadAsync("okta-idps");
        await using var mock = await StartAsync(contract, 1, conjures: false);
        var before = await SnapshotAsync(mock);

        await RunAsync(contract, mock, 1, 2, conjures: false);

        (await SnapshotAsync(mock)).ShouldBe(before);
    }

    private static async Task HoldAsync(string name, bool conjures, int[] seeds, int[] workers)
    {
        var contract = await LoadAsync(name);
        foreach (var seed in seeds)
        {
            IReadOnlyList<string>? first = null;
            foreach (var number in workers)
            {
                await using var mock = await StartAsync(contract, seed, conjures);
                var (result, lines) = await RunAsync(contract, mock, seed, number, conjures);
                string.Join('\n', result.Operations.Where(o => o.End != OperationEnd.Tested)).ShouldBeEmpty();
                result.Failures.ShouldBeEmpty();
                lines.ShouldBe(first ??= lines);
            }
        }
    }

    private static async Task<Contract> LoadAsync(string name) =>
        (await new ContractSource(new LoadOptions(), AppContext.BaseDirectory).LoadAsync(name, null, CancellationToken.None)).Contract!;

    private static Task<MockServer> StartAsync(Contract contract, int seed, bool conjures) =>
        MockServer.StartAsync(contract, MockOptions.Embedded(seed, AuthMode.Scopes) with { ConjureUnknown = conjures }, CancellationToken.None);

    private static async Task<(RunResult Result, IReadOnlyList<string> Lines)> RunAsync(Contract contract, MockServer mock, int seed, int workers, bool conjures)
    {
        var schemas = new SchemaSet(contract);
        var target = new Target { BaseUrl = mock.Address, EmbeddedMock = conjures, Credentials = [new SchemeCredential(contract, MockOptions.FullToken)] };
        var planner = new CasePlanner(contract, schemas, new GenerationOptions { Seed = seed, Resources = ResourceUse.CreatedOrMadeUp });
        using var runner = new Runner(new RunSetup { Contract = contract, Schemas = schemas, Target = target, Plan = planner.Plan, Workers = workers, Seed = seed });
        await using var lines = new CaseLines();
        return (await runner.RunAsync([lines], CancellationToken.None), lines.Lines);
    }

    /// <summary>The ids of what the mock keeps in the collections that belong to nothing; each is asked for first, so that it is there.</summary>
    private static async Task<string> SnapshotAsync(MockServer mock)
    {
        using var client = new HttpClient { BaseAddress = mock.Address };
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {MockOptions.FullToken}");
        await client.GetStringAsync(new Uri("/api/v1/idps", UriKind.Relative));
        await client.GetStringAsync(new Uri("/api/v1/idps/credentials/keys", UriKind.Relative));
        var snapshot = JsonElement.Parse(await client.GetStringAsync(new Uri("/__conformance/snapshot", UriKind.Relative)));
        return string.Join('\n', snapshot.EnumerateObject().SelectMany(c => c.Value.EnumerateArray().Select(i => $"{c.Name} {i.GetProperty("id")}")));
    }

    /// <summary>Case, status and verdicts of everything that was sent.</summary>
    private sealed class CaseLines : IReport
    {
        private readonly List<string> _lines = [];

        public string Name => "lines";

        public IReadOnlyList<string> Lines => _lines;

        public ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
        {
            if (runEvent is CaseFinished e) _lines.Add($"{e.Case.Id} {e.Case.Purpose} {e.Answer.Status} {string.Join(' ', e.Verdicts.Select(v => (v.Check, v.Outcome)))}");
            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
