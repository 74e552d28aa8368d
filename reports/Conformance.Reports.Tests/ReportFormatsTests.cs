using Conformance.Reports.Folding;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests;

public sealed class ReportFormatsTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_run_leaves_the_default_files_and_nothing_else()
    {
        await TellAsync([]);

        Files().ShouldBe(ReportFormats.All.Where(f => f.IsDefault).Select(f => f.FileName).Order(StringComparer.Ordinal));
    }

    [Test]
    public async Task What_is_asked_for_comes_with_the_journal_and_the_summary()
    {
        await TellAsync(["failures"]);

        Files().ShouldBe(["failures.json", "journal.ndjson", "summary.json"]);
    }

    [Test]
    public void An_unknown_name_is_refused_with_the_known_ones() =>
        ReportFormats.Problem("pdf").ShouldBe($"There is no report 'pdf'; there are {string.Join(", ", ReportFormats.Names)}.");

    [Test]
    public void Names_and_files_are_unique()
    {
        ReportFormats.Names.ShouldBeUnique();
        ReportFormats.All.Select(f => f.FileName).ShouldBeUnique();
    }

    private async Task TellAsync(IReadOnlyList<string> names)
    {
        var reports = ReportFormats.Create(names, _folder, new RunFold());
        foreach (var runEvent in new RunStory("GET /a 200", "GET /b 200").Passed("GET /a").Failed("GET /b").Ended().Events)
        {
            foreach (var report in reports) await report.HandleAsync(runEvent, default);
        }

        foreach (var report in reports) await report.DisposeAsync();
    }

    private IEnumerable<string?> Files() => Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
