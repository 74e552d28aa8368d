using System.Diagnostics;

namespace Conformance.Suites.Configuration.Identities;

/// <summary>Fetches secrets from where a target file says they are.</summary>
/// <param name="environment">Reads an environment variable: null where it is not set.</param>
/// <param name="folder">The folder in which commands run.</param>
public sealed class SecretReader(Func<string, string?> environment, string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly List<string> _problems = [];

    /// <summary>Why secrets could not be had, one line each; no secret stands in them.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The secret without blanks around it, or null; then <see cref="Problems"/> says why.</summary>
    public string? Read(SecretSource source)
    {
        if (source.Variable is { } variable) return OfVariable(variable);
        return source.File is { } file ? OfFile(file) : OfCommand(source.Command);
    }

    /// <summary>Notes why something else about a credential is wrong.</summary>
    public void Fault(string problem) => _problems.Add(problem);

    private string? OfVariable(string variable) => environment(variable) is { } value && value.Trim() is { Length: > 0 } secret
        ? secret
        : Without($"the environment variable {variable} is not set; export it");

    private string? OfFile(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Without($"{file} cannot be read: {e.Message}");
        }
    }

    private string? OfCommand(IReadOnlyList<string> command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false })!;
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return Without($"the command '{command[0]}' did not end within {Patience.TotalSeconds:0} s");
            }

            if (process.ExitCode != 0) return Without($"the command '{command[0]}' ended with exit code {process.ExitCode}");
            return output.GetAwaiter().GetResult().Trim() is { Length: > 0 } secret ? secret : Without($"the command '{command[0]}' printed nothing");
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException)
        {
            return Without($"the command '{command[0]}' cannot be started: {e.Message}");
        }
    }

    private string? Without(string problem)
    {
        _problems.Add(problem);
        return null;
    }
}
