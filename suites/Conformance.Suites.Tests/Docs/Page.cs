using System.Runtime.CompilerServices;

namespace Conformance.Suites.Tests.Docs;

/// <summary>A page of <c>suites/docs</c> that the program writes: a test fails where it differs, and writes it anew with CONFORMANCE_UPDATE=1.</summary>
internal static class Page
{
    public static void ShouldBeOnDisk(string name, IEnumerable<string> lines, [CallerFilePath] string here = "")
    {
        var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", name));
        var text = string.Join('\n', lines) + "\n";
        if (Environment.GetEnvironmentVariable("CONFORMANCE_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        text.ShouldBe(File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "", $"{name} is old: run the test with CONFORMANCE_UPDATE=1");
    }

    /// <summary>Text as a cell of a table.</summary>
    public static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
