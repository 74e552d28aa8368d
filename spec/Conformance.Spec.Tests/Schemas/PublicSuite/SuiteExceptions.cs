namespace Conformance.Spec.Tests.Schemas.PublicSuite;

/// <summary>The tests of the public suite that we judge otherwise on purpose, each with its reason: <c>exceptions.txt</c>.</summary>
internal static class SuiteExceptions
{
    /// <summary>The tests listed for a file, as <c>group / test</c>. A line reads <c>file | group / test | reason</c>.</summary>
    public static IEnumerable<string> For(string file) => Lines().Where(line => line[0] == file).Select(line => line[1]);

    public static IEnumerable<string[]> Lines() =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Schemas", "PublicSuite", "exceptions.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(" | "));
}
