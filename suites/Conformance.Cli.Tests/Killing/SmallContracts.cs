using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;

namespace Conformance.Cli.Tests.Killing;

/// <summary>The two small contracts on which every lie is told: one with a profile, one without.</summary>
internal static class SmallContracts
{
    /// <summary>Link headers, an API key, states, codes of errors.</summary>
    public static Task<Contract> ShopAsync() => LoadAsync("shop-3.0.yaml", "shop.yaml");

    /// <summary>Offsets and page numbers, bearer scopes, problem details.</summary>
    public static Task<Contract> LibraryAsync() => LoadAsync("library-3.0.yaml", null);

    private static async Task<Contract> LoadAsync(string document, string? profile)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        var loaded = await new ContractLoader(new LoadOptions()).LoadAsync(Path.Combine(folder, document), CancellationToken.None);
        if (profile is null) return loaded.Contract! with { Profile = ProfileLoader.Neutral };
        var path = Path.Combine(folder, "profiles", profile);
        return loaded.Contract! with { Profile = ProfileLoader.Load(JsonSource.Parse(path, await File.ReadAllBytesAsync(path)).Document!).Profile! };
    }
}
