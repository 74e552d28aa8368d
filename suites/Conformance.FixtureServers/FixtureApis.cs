using Conformance.FixtureServers.Archive;
using Conformance.FixtureServers.Directory;
using Conformance.FixtureServers.Garden;

namespace Conformance.FixtureServers;

/// <summary>The APIs that there are.</summary>
public static class FixtureApis
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<FixtureApi> All { get; } = [GardenApi.Api, ArchiveApi.Api, DirectoryApi.Api];
}
