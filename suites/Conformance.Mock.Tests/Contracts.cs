using System.Collections.Concurrent;
using Conformance.Model;
using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;

namespace Conformance.Mock.Tests;

/// <summary>The bundled contracts with their profiles, each read once.</summary>
internal static class Contracts
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Contract>>> Read = new(StringComparer.Ordinal);

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names => BundledContracts.Names;

    /// <summary>The contract with a name.</summary>
    public static Task<Contract> Of(string name) => Read.GetOrAdd(name, static n => new Lazy<Task<Contract>>(() => LoadAsync(n))).Value;

    /// <summary>The contract of a document in a test, without a profile.</summary>
    public static async Task<Contract> Parse(string document)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("conformance-").FullName, "api.yaml");
        await File.WriteAllTextAsync(path, document);
        return (await new ContractLoader(new LoadOptions()).LoadAsync(path, CancellationToken.None)).Contract!;
    }

    private static async Task<Contract> LoadAsync(string name)
    {
        var loaded = await new ContractLoader(new LoadOptions()).LoadAsync(BundledContracts.DocumentPath(name)!, CancellationToken.None);
        var path = BundledContracts.ProfilePath(name)!;
        var profile = ProfileLoader.Load(JsonSource.Parse(path, await File.ReadAllBytesAsync(path)).Document!);
        return loaded.Contract! with { Profile = profile.Profile! };
    }
}
