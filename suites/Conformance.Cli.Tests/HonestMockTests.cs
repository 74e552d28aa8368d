using Conformance.Generators;
using Conformance.Mock;
using Conformance.Mock.Limits;
using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Spec.Schemas;
using Conformance.Suites.Contracts;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;

namespace Conformance.Cli.Tests;

/// <summary>The honest mock fails no check, with credentials of which scopes are asked and rate limits so wide that none is met.</summary>
public sealed class HonestMockTests
{
    [TestCase("okta-idps", 500)]
    [TestCase("sso-config", 50)]
    public async Task No_case_fails(string contract, int cases) => await HoldAsync(contract, cases);

    [Test]
    [Explicit, Category("Long")]
    public async Task None_of_fifty_thousand_cases_of_the_biggest_contract_fails() => await HoldAsync("okta-management", 50_000);

    /// <summary>Seed after seed, until so many cases were judged.</summary>
    private static async Task HoldAsync(string name, int cases)
    {
        var contract = (await new ContractSource(new LoadOptions(), AppContext.BaseDirectory).LoadAsync(name, null, CancellationToken.None)).Contract!;
        var (judged, requests, limited) = (0, 0, 0);
        for (var seed = 1; judged < cases; seed++)
        {
            await using var statuses = new Statuses();
            var result = await RunAsync(contract, seed, statuses);
            result.Failures.ShouldBeEmpty();
            (result.Tested, result.Succeeded, result.Cases.Failed, result.Cases.Broken).ShouldBe((contract.Operations.Count, contract.Operations.Count, 0, 0));
            judged += result.Cases.Total;
            requests += statuses.Seen.Count;
            limited += statuses.Seen.Count(s => s == 429);
        }

        limited.ShouldBe(0);
        await TestContext.Out.WriteLineAsync($"{name}: {judged} cases in {requests} requests, 0 failures, 0 answers 429");
    }

    private static async Task<RunResult> RunAsync(Contract contract, int seed, Statuses statuses)
    {
        var options = MockOptions.Embedded(seed, AuthMode.Scopes) with { RateLimit = RateLimit.Ample };
        await using var mock = await MockServer.StartAsync(contract, options, CancellationToken.None);
        var schemas = new SchemaSet(contract);
        var target = new Target { BaseUrl = mock.Address, EmbeddedMock = true, Credentials = [new SchemeCredential(contract, MockOptions.FullToken)] };
        var planner = new CasePlanner(contract, schemas, new GenerationOptions { Seed = seed, Resources = target.Resources });
        using var runner = new Runner(new RunSetup { Contract = contract, Schemas = schemas, Target = target, Plan = planner.Plan, Seed = seed });
        return await runner.RunAsync([statuses], CancellationToken.None);
    }

    /// <summary>The statuses of all answers.</summary>
    private sealed class Statuses : IReport
    {
        public string Name => "statuses";

        public List<int> Seen { get; } = [];

        public ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
        {
            if (runEvent is CaseFinished finished) Seen.Add(finished.Answer.Status);
            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
