using Conformance.Generators;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;
using Conformance.Spec.Schemas;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;
using Conformance.Suites.Tests.Checks.Pagination;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Checks.State;

/// <summary>A run of phase <c>stateful</c> on a <see cref="NoteServer"/>.</summary>
internal static class StateRun
{
    /// <summary>What the document does not say of notes.</summary>
    public static ResourceProfile Notes { get; } = new()
    {
        Match = new OperationFilter(["path:/notes*"]),
        InitialStatus = "open",
        Transitions = [new TransitionProfile("archive", ["open"], "archived")],
    };

    private static readonly Lazy<Contract> Kept = new(() =>
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Scenarios", "notes.yaml");
        return new ContractLoader(new LoadOptions()).LoadAsync(path, default).GetAwaiter().GetResult().Contract!;
    });

    /// <summary>The events of a run, and how much it left behind.</summary>
    public static async Task<(IReadOnlyList<RunEvent> Events, int Left)> RunAsync(string oddity, int seed = 1, int workers = 2, ResourceProfile? profile = null)
    {
        await using var server = await NoteServer.StartAsync(oddity);
        var contract = Kept.Value with { Profile = ProfileLoader.Neutral with { Resources = [profile ?? Notes] } };
        var schemas = new SchemaSet(contract);
        var target = new Target { BaseUrl = server.Url };
        using var runner = new Runner(new RunSetup
        {
            Contract = contract,
            Schemas = schemas,
            Target = target,
            Plan = new CasePlanner(contract, schemas, new GenerationOptions { Seed = seed, Resources = target.Resources }).Plan,
            Phases = [Phase.Stateful],
            Workers = workers,
            Seed = seed,
        });
        await using var recorder = new Recorder();
        await runner.RunAsync([recorder], default);
        return (recorder.Events, server.Left);
    }

    /// <summary>Each check that failed, a note as such.</summary>
    public static async Task<IReadOnlyList<string>> FailuresAsync(string oddity, int seed = 1, ResourceProfile? profile = null) =>
        PagedRun.Failures((await RunAsync(oddity, seed, 2, profile)).Events);
}
