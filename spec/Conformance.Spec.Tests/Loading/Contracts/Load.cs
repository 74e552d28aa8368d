using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Loading.Contracts;

/// <summary>Loads documents given as text, for tests.</summary>
internal static class Load
{
    /// <summary>The contract of a document in which nothing is wrong.</summary>
    internal static async Task<Contract> CleanAsync(string yaml)
    {
        var result = await ResultAsync(yaml);
        result.Diagnostics.ShouldBeEmpty();
        return result.Contract.ShouldNotBeNull();
    }

    /// <summary>What is wrong with a document, one line a fault.</summary>
    internal static async Task<string[]> FaultsAsync(string yaml) => [.. (await ResultAsync(yaml)).Diagnostics.Select(d => d.ToString())];

    internal static async Task<LoadResult> ResultAsync(string yaml, string name = "api.yaml")
    {
        using var folder = new LoadedFolder().With(name, yaml);
        return await folder.LoadAsync(name);
    }

    /// <summary>A document of edition 3.0 with one operation, whose members are given in flow style.</summary>
    internal static string Operation(string members, string rest = "") =>
        $"openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /p:\n    get: {{{members.Replace("\n", "\n      ", StringComparison.Ordinal)}}}\n{rest}";
}
