using System.ComponentModel;
using System.Diagnostics;

namespace Conformance.Generators.Tests.Independent;

/// <summary>Runs the scripts beside this project with node; the test is skipped, saying what is missing, where it cannot.</summary>
internal static class NodeTool
{
    private static string Folder => Path.Combine(Root(AppContext.BaseDirectory), "generators", "Conformance.Generators.Tests", "node");

    /// <summary>What the script prints.</summary>
    /// <param name="script">The name of the script.</param>
    /// <param name="argument">Its argument.</param>
    public static string Run(string script, string argument)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) Missing($"the packages of {Path.Combine(Folder, "package.json")} (npm ci)");
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Folder };
        start.ArgumentList.Add(Path.Combine(Folder, script));
        start.ArgumentList.Add(argument);
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(errors.GetAwaiter().GetResult());
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Missing("node");
            throw;
        }
    }

    private static void Missing(string what)
    {
        if (Environment.GetEnvironmentVariable("CONFORMANCE_REQUIRE_TOOLS") == "1") Assert.Fail($"This test needs {what}.");
        Assert.Ignore($"This test needs {what}.");
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "Conformance.sln")) ? folder : Root(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("the checkout"));
}
