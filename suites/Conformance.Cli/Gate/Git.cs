using System.Diagnostics;

namespace Conformance.Cli.Gate;

/// <summary>Calls the program <c>git</c>. Arguments are passed as they are; no shell reads them.</summary>
/// <param name="folder">A folder within the repository.</param>
internal sealed class Git(string folder)
{
    /// <summary>The folder that holds the repository, or null if there is none.</summary>
    public string? Root() => Run("rev-parse", "--show-toplevel") is { } output ? Path.GetFullPath(Text(output)) : null;

    /// <summary>True if the reference names a commit.</summary>
    public bool Knows(string reference) => Run("rev-parse", "--verify", "--quiet", "--end-of-options", $"{reference}^{{commit}}") is not null;

    /// <summary>True if part of the history was left out when the repository was cloned.</summary>
    public bool IsShallow() => Run("rev-parse", "--is-shallow-repository") is { } output && Text(output) == "true";

    /// <summary>The files of a commit below a folder, relative to the repository's root; the folder may be a file.</summary>
    public IReadOnlyList<string> Files(string reference, string path) =>
        Run("ls-tree", "-r", "-z", "--name-only", "--full-tree", reference, "--", path.Length == 0 ? "." : path) is { } output
            ? System.Text.Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : [];

    /// <summary>The content of a file of a commit, or null if it has none of that name.</summary>
    public byte[]? Read(string reference, string path) => Run("cat-file", "blob", $"{reference}:{path}");

    /// <summary>What git writes, or null if it fails or is not there.</summary>
    private byte[]? Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Text(byte[] output) => System.Text.Encoding.UTF8.GetString(output).Trim();
}
