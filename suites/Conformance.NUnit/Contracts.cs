using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Suites.Contracts;

namespace Conformance.NUnit;

/// <summary>Loads contracts for tests.</summary>
public static class Contracts
{
    /// <summary>Loads a contract with its profile.</summary>
    /// <param name="source">The name of a bundled contract, or the path of an OpenAPI document, a relative one from the folder of the test assembly.</param>
    /// <param name="cancellationToken">Ends the loading.</param>
    /// <exception cref="InvalidDataException">The document or its profile cannot be read; the message has every problem with its place.</exception>
    public static async Task<Contract> LoadAsync(string source, CancellationToken cancellationToken = default)
    {
        var loaded = await new ContractSource(new LoadOptions(), AppContext.BaseDirectory).LoadAsync(source, null, cancellationToken);
        return loaded.Contract
            ?? throw new InvalidDataException(string.Join(Environment.NewLine, loaded.Diagnostics.Where(d => d.Severity == Severity.Error)));
    }
}
