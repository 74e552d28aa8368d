namespace Conformance.Spec.Tests.Schemas.PublicSuite;

[TestFixture]
internal sealed class PublicSuiteTests
{
    [TestCaseSource(nameof(Files))]
    public void Agrees_with_the_public_suite(SuiteFile file) =>
        file.Differences(SuiteFolder.Require()).ShouldBe(SuiteExceptions.For(file.Name), ignoreOrder: true);

    [Test]
    public void Gives_a_reason_for_every_exception() =>
        SuiteExceptions.Lines().ShouldAllBe(line => line.Length == 3 && line[2].Length > 20);

    private static IEnumerable<SuiteFile> Files()
    {
        if (SuiteFolder.Path is not { } folder) return [new SuiteFile("draft4 and draft2020-12")];
        var tests = Path.Combine(folder, "tests");
        return new[] { "draft4", "draft2020-12" }
            .SelectMany(draft => Directory.EnumerateFiles(Path.Combine(tests, draft), "*.json", SearchOption.AllDirectories))
            .Select(path => new SuiteFile(Path.GetRelativePath(tests, path).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
    }
}
