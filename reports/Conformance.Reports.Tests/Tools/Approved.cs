namespace Conformance.Reports.Tests.Tools;

/// <summary>Files of the repository that the program writes: a test fails where they differ, and writes them anew with CONFORMANCE_UPDATE=1.</summary>
internal static class Approved
{
    public static void ShouldBeIn(this string text, params string[] path)
    {
        var file = Path.Combine([Repository.Root, .. path]);
        if (Environment.GetEnvironmentVariable("CONFORMANCE_UPDATE") == "1") File.WriteAllText(file, text);
        text.ShouldBe(File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "", $"{file} is old: run the test with CONFORMANCE_UPDATE=1");
    }
}
