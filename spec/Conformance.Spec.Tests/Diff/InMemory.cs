using System.Text;
using Conformance.Model;
using Conformance.Spec.Diff;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Diff;

/// <summary>Contracts that are stored nowhere.</summary>
internal static class InMemory
{
    /// <summary>The day of every comparison in the tests.</summary>
    public static DateOnly Today { get; } = new(2030, 1, 1);

    public static async Task<Contract> Load(string text, string file = "openapi.yaml")
    {
        var options = new LoadOptions { ReadFile = _ => Encoding.UTF8.GetBytes(text) };
        var result = await new ContractLoader(options).LoadAsync(file, CancellationToken.None);
        result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()).ShouldBeEmpty(text);
        return result.Contract!;
    }

    public static async Task<Comparison> Compare(string before, string after, CompareOptions? options = null) =>
        new ContractComparer(options ?? new() { Today = Today }).Compare(await Load(before), await Load(after));
}
