using Conformance.Suites.Configuration;
using Conformance.Suites.Targets.Credentials;

namespace Conformance.Cli.Running;

/// <summary>Finds the target file of a run.</summary>
internal static class TargetSource
{
    /// <summary>The file that the command line names, else the one that the suite names, else null.</summary>
    /// <exception cref="UsageException">The file is missing, or something is wrong with it.</exception>
    public static TargetFile? Load(Terminal terminal, string? target, SuiteFile? suite)
    {
        var path = target is not null ? terminal.PathOf(target)
            : suite?.Target is { } named ? Path.GetFullPath(named, Path.GetDirectoryName(Path.GetFullPath(suite.Place.File))!)
            : null;
        if (path is null) return null;
        if (!File.Exists(path)) throw new UsageException($"there is no target file '{target ?? suite!.Target}'");
        var read = TargetFile.Open(path);
        return read.Target ?? throw new UsageException([.. read.Diagnostics.Select(d => d.ToString())]);
    }

    /// <summary>The credentials of a target file.</summary>
    /// <exception cref="UsageException">An environment variable is not set.</exception>
    public static IReadOnlyList<ICredential> Credentials(TargetFile? target)
    {
        if (target is null) return [];
        List<string> missing = [];
        var credentials = target.Credentials(Environment.GetEnvironmentVariable, missing);
        return missing.Count == 0
            ? credentials
            : throw new UsageException([.. missing.Select(v => $"{target.Place.File}: the environment variable {v} is not set; export it, or remove its header")]);
    }
}
