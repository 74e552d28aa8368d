using Conformance.Suites.Configuration;

namespace Conformance.Cli.Running;

/// <summary>Finds the suite of a run.</summary>
internal static class SuiteSource
{
    /// <summary>The suite that was named, else that of a bundled contract, else null.</summary>
    /// <exception cref="UsageException">The file is missing, or something is wrong with it.</exception>
    public static SuiteFile? Load(Terminal terminal, string contract, string? suite)
    {
        var path = suite is null ? SuiteFile.BundledPath(contract) : terminal.PathOf(suite);
        if (path is null) return null;
        if (!File.Exists(path)) throw new UsageException($"--suite: there is no file '{suite}'");
        var read = SuiteFile.Open(path);
        return read.Suite ?? throw new UsageException([.. read.Diagnostics.Select(d => d.ToString())]);
    }
}
