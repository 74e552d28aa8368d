using Conformance.Model;
using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Bundled;

/// <summary>Bundled contracts, each read once.</summary>
internal static class BundledContract
{
    private static readonly Dictionary<string, Lazy<Task<Contract>>> Loaded = BundledContracts.Names.ToDictionary(
        name => name,
        name => new Lazy<Task<Contract>>(() => ReadAsync(BundledContracts.DocumentPath(name)!)));

    internal static Task<Contract> LoadAsync(string name) => Loaded[name].Value;

    internal static async Task<Contract> ReadAsync(string path)
    {
        var loaded = await new ContractLoader(new LoadOptions()).LoadAsync(path, default);
        return loaded.Contract.ShouldNotBeNull();
    }
}
