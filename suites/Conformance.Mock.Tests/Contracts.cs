using System.Collections.Concurrent;
using Conformance.Model;
using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;

namespace Conformance.Mock.Tests;

/// <summary>The bundled contracts and the samples with their profiles, each read once.</summary>
internal static class Contracts
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Contract>>> Read = new(StringComparer.Ordinal);

    /// <summary>The names of the bundled ones.</summary>
    public static IReadOnlyList<string> Names => BundledContracts.Names;

    /// <summary>The contract with a name: a bundled one, or a sample such as <c>library-3.0</c>.</summary>
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
        var loaded = await new ContractLoader(new LoadOptions()).LoadAsync(BundledContracts.DocumentPath(name) ?? Sample($"{name}.yaml"), CancellationToken.None);
        return loaded.Contract! with { Profile = await ProfileAsync(name) };
    }

    private static async Task<Profile> ProfileAsync(string name)
    {
        var path = BundledContracts.ProfilePath(name) ?? Sample($"profiles/{name.Split('-')[0]}.yaml");
        return File.Exists(path) ? ProfileLoader.Load(JsonSource.Parse(path, await File.ReadAllBytesAsync(path)).Document!).Profile! : ProfileLoader.Neutral;
    }

    private static string Sample(string file) => Path.Combine(AppContext.BaseDirectory, "samples", file);
}
