using Conformance.Model;
using Conformance.Suites.Contracts;

namespace Conformance.Cli.Contracts;

/// <summary>Loads what a command works on, or ends the command with what is wrong.</summary>
internal static class Loading
{
    /// <summary>The contract with its profile.</summary>
    /// <exception cref="UsageException">The document or the profile cannot be read.</exception>
    public static async Task<Contract> LoadAsync(
        Terminal terminal,
        string contract,
        string? profile,
        bool allowRemoteReferences,
        CancellationToken cancellationToken)
    {
        var source = new ContractSource(LoadSettings.From(allowRemoteReferences), terminal.Directory);
        var loaded = await source.LoadAsync(contract, profile, cancellationToken);
        return loaded.Contract ?? throw new UsageException([.. loaded.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString())]);
    }
}
