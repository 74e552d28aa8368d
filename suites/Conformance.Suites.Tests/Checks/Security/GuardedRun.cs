using Conformance.Generators;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;
using Conformance.Spec.Schemas;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Checks.Security;

/// <summary>A run of phase <c>security</c> on a <see cref="GuardedServer"/>.</summary>
internal static class GuardedRun
{
    private static readonly Lazy<Contract> Guarded = new(() =>
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Scenarios", "guarded.yaml");
        return new ContractLoader(new LoadOptions()).LoadAsync(path, default).GetAwaiter().GetResult().Contract! with { Profile = ProfileLoader.Neutral };
    });

    /// <summary>The events of the phase.</summary>
    public static async Task<IReadOnlyList<RunEvent>> EventsAsync(string oddity, int seed = 1, int workers = 2, bool scopesAreKnown = true)
    {
        await using var server = await GuardedServer.StartAsync(oddity);
        var (contract, schemas) = (Guarded.Value, new SchemaSet(Guarded.Value));
        var target = new Target
        {
            BaseUrl = server.Url,
            Credentials = [new Wallet("full")],
            Limited = new LimitedAccess([new Wallet("limited")], scopesAreKnown ? ["notes.read"] : null),
            Other = [new Wallet("other")],
        };
        using var runner = new Runner(new RunSetup
        {
            Contract = contract,
            Schemas = schemas,
            Target = target,
            Plan = new CasePlanner(contract, schemas, new GenerationOptions { Seed = seed, Resources = target.Resources, Identities = target.Identities }).Plan,
            Phases = [Phase.Security],
            Workers = workers,
            Seed = seed,
        });
        await using var recorder = new Recorder();
        await runner.RunAsync([recorder], default);
        return recorder.Events;
    }

    /// <summary>Each check that failed, with the operations on which it did; a warning or note as such.</summary>
    public static IReadOnlyList<string> Failures(IReadOnlyList<RunEvent> events) =>
    [
        .. events.SelectMany(Told)
            .Select(t => t.Failure.Severity == Severity.Error ? $"{t.Failure.Check} {t.Operation}" : $"{t.Failure.Severity.ToString().ToLowerInvariant()} {t.Failure.Check} {t.Operation}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<(string Operation, Failure Failure)> Told(RunEvent runEvent) => runEvent switch
    {
        CaseFinished finished => finished.Verdicts.Where(v => v.Failure is not null).Select(v => (finished.Case.Operation, v.Failure!)),
        ScenarioFinished scenario => scenario.Verdicts.Where(v => v.Failure is not null).Select(v => (scenario.Operation, v.Failure!)),
        _ => [],
    };
}
