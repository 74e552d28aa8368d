using System.Diagnostics;

namespace Conformance.Cli.Tests;

/// <summary>Git repositories of tests.</summary>
internal static class Repository
{
    /// <summary>Makes a folder a repository with a branch <c>main</c> that holds all its files.</summary>
    public static void Commit(string folder)
    {
        foreach (var command in new[] { "init -q -b main", "add -A", "-c user.name=n -c user.email=n@example.com commit -q -m first" }) Git(folder, command);
    }

    private static void Git(string folder, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, UseShellExecute = false })!;
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }
}
