using Conformance.Spec.Loading;
using Conformance.Suites.Contracts;

namespace Conformance.Cli.Contracts;

/// <summary>How this program loads documents.</summary>
internal static class LoadSettings
{
    /// <summary>Downloads go through the harness's own calls; conversions are kept in the user's cache folder.</summary>
    /// <param name="allowRemoteReferences">True to follow references to URLs.</param>
    public static LoadOptions From(bool allowRemoteReferences) => new()
    {
        AllowRemoteReferences = allowRemoteReferences,
        Download = new ContractDownload(TimeProvider.System).GetAsync,
        CacheFolder = CacheFolder(),
    };

    /// <summary>Null where the system names no such folder (a service account without a home): then nothing is cached.</summary>
    private static string? CacheFolder()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length == 0 ? null : Path.Combine(home, "conformance", "documents");
    }
}
