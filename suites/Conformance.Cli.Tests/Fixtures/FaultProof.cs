using Conformance.FixtureServers;
using Conformance.Generators.Cases;
using Conformance.Suites.Checks;

namespace Conformance.Cli.Tests.Fixtures;

/// <summary>What a fault of a fixture server is found by.</summary>
/// <param name="Fault">Its name.</param>
/// <param name="Include">The operations that it touches, for the everyday form.</param>
/// <param name="Phases">The phases that find all that there is to find, with blanks between.</param>
/// <param name="Checks">The checks that fire, these and no others, in alphabetical order.</param>
internal sealed record FaultProof(string Fault, string Include, string Phases, params string[] Checks)
{
    /// <summary>The API that can have it.</summary>
    public FixtureApi Api { get; private init; } = null!;

    /// <summary>All proofs.</summary>
    public static IReadOnlyList<FaultProof> All { get; } = [.. FixtureApis.All.SelectMany(api => Of(api.Name).Select(p => p with { Api = api }))];

    /// <summary>True if the phases and the checks that it names are there; one that awaits them is written down already.</summary>
    public bool IsDue => Phases.Split(' ').All(KnownPhases.Contains) && Checks.All(KnownChecks.Contains);

    private static IReadOnlySet<string> KnownPhases { get; } = CaseGenerators.Phases.Select(p => p.ToString().ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlySet<string> KnownChecks { get; } = CheckCatalogue.All.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Arguments for a run that sends no more than is needed.</summary>
    public string[] Everyday => ["--include", Include, "--max-cases", "120", .. Phases.Split(' ').SelectMany(p => new[] { "--phase", p })];

    /// <inheritdoc/>
    public override string ToString() => $"{Api.Name}: {Fault}";

    private static IReadOnlyList<FaultProof> Of(string api) => api switch
    {
        "garden" => GardenProofs.All,
        "archive" => ArchiveProofs.All,
        "directory" => DirectoryProofs.All,
        _ => [],
    };
}
