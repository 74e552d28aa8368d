using Conformance.FixtureServers;

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
