using System.ComponentModel;
using System.Diagnostics;

namespace Conformance.Reports.Tests.Tools;

/// <summary>Runs a script of this folder with node and the packages that <c>npm install</c> put beside it.</summary>
internal static class Node
{
    /// <summary>The folder of the scripts, within the sources.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "reports", "Conformance.Reports.Tests", "Tools");

    /// <summary>What the script prints; the test is skipped where node or a package is missing.</summary>
    public static string Run(string package, string script, params string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", package))) Missing.Tool($"{package} (npm install in {Folder})");
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, script), .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            })!;
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            node.ExitCode.ShouldBe(0);
            return output;
        }
        catch (Win32Exception)
        {
            Missing.Tool("node");
            return "";
        }
    }
}
