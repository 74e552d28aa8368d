using Conformance.Generators;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;
using Conformance.Spec.Schemas;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Checks.Pagination;

/// <summary>A run of phase <c>pagination</c> on a <see cref="PagedServer"/>.</summary>
internal static class PagedRun
{
    private static readonly Lazy<Contract> Paged = new(() =>
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Scenarios", "paged.yaml");
        return new ContractLoader(new LoadOptions()).LoadAsync(path, default).GetAwaiter().GetResult().Contract! with { Profile = ProfileLoader.Neutral };
    });

    /// <summary>The events of one list.</summary>
    public static async Task<IReadOnlyList<RunEvent>> EventsAsync(string path, string oddity, int seed = 1, PaginationProfile? profile = null)
    {
        await using var server = await PagedServer.StartAsync(oddity);
        var contract = profile is null ? Paged.Value : Paged.Value with { Profile = ProfileLoader.Neutral with { Pagination = [profile] } };
        var schemas = new SchemaSet(contract);
        using var runner = new Runner(new RunSetup
        {
            Contract = contract,
            Schemas = schemas,
            Target = new Target { BaseUrl = server.Url },
            Plan = new CasePlanner(contract, schemas, new GenerationOptions { Seed = seed }).Plan,
            Phases = [Phase.Pagination],
            Include = new OperationFilter([$"path:{path}"]),
            Workers = 2,
            Seed = seed,
        });
        await using var recorder = new Recorder();
        await runner.RunAsync([recorder], default);
        return recorder.Events;
    }

    /// <summary>All verdicts, on cases and on scenarios.</summary>
    public static IEnumerable<Verdict> Verdicts(IReadOnlyList<RunEvent> events) => events.SelectMany(e => e switch
    {
        CaseFinished finished => finished.Verdicts,
        ScenarioFinished scenario => scenario.Verdicts,
        _ => [],
    });

    /// <summary>Each check that failed, a note as such.</summary>
    public static IReadOnlyList<string> Failures(IReadOnlyList<RunEvent> events) =>
    [
        .. Verdicts(events)
            .Select(v => v.Failure)
            .OfType<Failure>()
            .Select(f => f.Severity == Severity.Error ? f.Check : $"{f.Severity.ToString().ToLowerInvariant()} {f.Check}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
