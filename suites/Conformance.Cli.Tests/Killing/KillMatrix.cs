using Conformance.Cli.Running;
using Conformance.Generators;
using Conformance.Mock;
using Conformance.Mock.Defects;
using Conformance.Model;
using Conformance.Spec.Schemas;
using Conformance.Suites.Configuration.Identities;
using Conformance.Suites.Running;

namespace Conformance.Cli.Tests.Killing;

/// <summary>Runs a contract against its mock as <c>conformance run</c> does, honest and with each lie, and tells which checks fire.</summary>
/// <param name="contract">The contract, with its profile.</param>
/// <param name="operationsOfEach">On how many operations each lie is told, those that it fits first in the document.</param>
/// <param name="maxCases">The most cases of an operation and phase.</param>
/// <param name="preferred">Operations on which lies are told rather than on others, or null.</param>
internal sealed class KillMatrix(Contract contract, int operationsOfEach, int maxCases, OperationFilter? preferred = null)
{
    private const int Seed = 1;

    /// <summary>So short that a lie about time costs little.</summary>
    private static readonly TimeSpan SlowAfter = TimeSpan.FromMilliseconds(40);

    private readonly DefectReach _reach = new(contract, MockOptions.Embedded(Seed, AuthMode.Scopes));
    private readonly SchemaSet _schemas = new(contract);

    /// <summary>What fires on the honest mock.</summary>
    public Task<FiredChecks> HonestAsync() => RunAsync(contract, [], contract.Operations);

    /// <summary>What fires in phase <c>stateful</c> on the honest mock as a server of its own: what was not made is not there, and the same twice is refused.</summary>
    public Task<FiredChecks> HonestServerAsync() => RunAsync(contract, [], contract.Operations, isServer: true);

    /// <summary>The operations on which a lie is told.</summary>
    public IReadOnlyList<Operation> Told(string defect) => [.. _reach.Of(defect).OrderByDescending(o => preferred?.Matches(o) is true).Take(operationsOfEach)];

    /// <summary>What fires on a lie.</summary>
    public async Task<KillRow> RowAsync(DefectSummary defect)
    {
        var told = Told(defect.Id);
        if (told.Count == 0) return new KillRow(defect.Id, defect.Area, "", [], null);
        var timed = defect.Id == "slow-answer" ? contract with { Profile = contract.Profile with { SlowAfter = SlowAfter } } : contract;
        var fired = await RunAsync(timed, [.. told.Select(o => $"{defect.Id}@{o.Key}")], Touched(told), isServer: defect.Id is "duplicate-accepted" or "link-leads-nowhere");
        return new KillRow(defect.Id, defect.Area, contract.Name, fired.Ids, fired.CasesToFirst);
    }

    /// <summary>The operations that lie and those of the same paths, where what they did shows.</summary>
    private IReadOnlyList<Operation> Touched(IReadOnlyList<Operation> told) =>
        [.. contract.Operations.Where(o => told.Any(t => t == o || t.Path == o.Path || o.Path.StartsWith($"{t.Path}/{{", StringComparison.Ordinal) || t.Path.StartsWith($"{o.Path}/{{", StringComparison.Ordinal)))];

    private async Task<FiredChecks> RunAsync(Contract judged, IReadOnlyList<string> defects, IReadOnlyList<Operation> operations, bool isServer = false)
    {
        var options = isServer ? new MockOptions { Seed = Seed, Authentication = AuthMode.Scopes } : MockOptions.Embedded(Seed, AuthMode.Scopes);
        await using var mock = await MockServer.StartAsync(judged, options with { Defects = defects }, CancellationToken.None);
        var fired = new FiredChecks();
        using var runner = new Runner(Setup(judged, mock.Address, operations, isServer));
        await runner.RunAsync([fired], TestContext.CurrentContext.CancellationToken);
        return fired;
    }

    private RunSetup Setup(Contract judged, Uri address, IReadOnlyList<Operation> operations, bool isServer)
    {
        var target = new RunCredentials(judged, new RunRequest { Contract = judged.Name }, TargetIdentities.None).Of(url: null, address) with { EmbeddedMock = !isServer };
        var options = new GenerationOptions { Seed = Seed, Resources = target.Resources, Identities = target.Identities, MaxCases = maxCases };
        return new RunSetup
        {
            Contract = judged,
            Schemas = _schemas,
            Target = target,
            Plan = new CasePlanner(judged, _schemas, options).Plan,
            Phases = isServer ? [Phase.Stateful] : Enum.GetValues<Phase>(),
            Include = new OperationFilter([string.Join(',', operations.Select(o => $"operation:{o.Key}"))]),
            Workers = 1,
            Seed = Seed,
        };
    }
}
