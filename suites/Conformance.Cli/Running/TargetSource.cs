using Conformance.Suites.Configuration;
using Conformance.Suites.Configuration.Identities;
using Conformance.Suites.Safety;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Wire;

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

    /// <summary>Who may ask a target, as its file says; the caller disposes it.</summary>
    /// <exception cref="UsageException">A secret cannot be had, or a file that the target names cannot be used.</exception>
    public static TargetIdentities Identities(TargetFile? target)
    {
        if (target is null) return TargetIdentities.None;
        var secrets = new SecretReader(Environment.GetEnvironmentVariable, Path.GetDirectoryName(Path.GetFullPath(target.Place.File))!);
        var identities = TargetIdentities.Of(target, secrets, TimeProvider.System);
        string[] problems = [.. secrets.Problems, .. Certificates.Problems(target.Network)];
        if (problems.Length == 0) return identities;
        identities.Dispose();
        throw new UsageException([.. problems.Select(p => $"{target.Place.File}: {p}")]);
    }

    /// <summary>Asks the target who it is, where its file says what it must answer.</summary>
    /// <returns>The exit code with which the run ends before it begins, or null.</returns>
    /// <exception cref="UsageException">It is another place than the file means.</exception>
    public static async Task<int?> IdentifyAsync(Terminal terminal, TargetFile? file, Target target, CancellationToken cancellationToken)
    {
        if (file?.Identity is not { } identity || target.EmbeddedMock) return null;
        if (await new IdentityCheck(target, TimeProvider.System).AskAsync(identity, cancellationToken) is not { } problem) return null;
        if (problem.IsAnswered) throw new UsageException($"{file.Place.File}: {problem.Reason}");
        await terminal.Error.WriteLineAsync($"conformance: {file.Place.File}: {problem.Reason}");
        return ExitCode.Broken;
    }
}
