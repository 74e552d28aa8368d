using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Journals;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.Journals;

public sealed class RunArchiveTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Every_document_is_the_same_made_again_from_the_journal()
    {
        var (first, again) = (Path.Combine(_folder, "first"), Path.Combine(_folder, "again"));
        Directory.CreateDirectory(first);
        Directory.CreateDirectory(again);
        await TellAsync(HostileStory.Tell(), first);
        var fold = new RunFold();
        (await RunArchive.PlayAsync(first, fold, ReportFormats.Again(ReportFormats.Names, again, fold), default)).Diagnostics.ShouldBeEmpty();

        Files(again).Keys.ShouldBe(Files(first).Keys.Where(f => f != JournalWriter.FileName));
        foreach (var (name, text) in Files(again)) text.ShouldBe(Files(first)[name], name);
    }

    [Test]
    public async Task Every_document_is_whole_made_from_a_torn_journal()
    {
        await TellAsync(new RunStory("GET /a 200").Passed("GET /a").Failed("GET /a").Ended(), _folder);
        var journal = Path.Combine(_folder, JournalWriter.FileName);
        var bytes = await File.ReadAllBytesAsync(journal);
        await File.WriteAllBytesAsync(journal, bytes[..^30]);
        foreach (var file in Directory.EnumerateFiles(_folder).Where(f => f != journal)) File.Delete(file);

        var fold = new RunFold();
        var archived = await RunArchive.PlayAsync(_folder, fold, ReportFormats.Again(ReportFormats.Names, _folder, fold), default);

        archived.Run!.Verdict.ShouldBe(RunVerdict.Failed);
        archived.Diagnostics.Select(d => d.Id).ShouldBe(["journal-is-truncated"]);
        ReportFormats.All.Select(f => f.FileName).ShouldBeSubsetOf(Directory.EnumerateFileSystemEntries(_folder).Select(f => Path.GetFileName(f)!));
    }

    [Test]
    public async Task Where_there_is_no_run_it_says_so()
    {
        (await RunArchive.ReadAsync(_folder, default)).Diagnostics.Select(d => d.Id).ShouldBe(["no-journal"]);
        await File.WriteAllTextAsync(Path.Combine(_folder, JournalWriter.FileName), "");
        (await RunArchive.ReadAsync(_folder, default)).Diagnostics.Select(d => d.Id).ShouldBe(["journal-has-no-run"]);
    }

    [Test]
    public async Task A_run_compared_with_another_tells_what_changed()
    {
        var before = new RunStory("GET /a 200").With(s => s with { RunId = "before" }).Failed("GET /a").Ended().Run();
        var fold = new RunFold(against: before);
        foreach (var runEvent in new RunStory("GET /a 200").Failed("GET /a", RunStory.UndocumentedStatus(cause: "another")).Ended().Events) await fold.HandleAsync(runEvent, default);

        var comparison = fold.Result().Comparison!;
        (comparison.Before.RunId, comparison.New.Count, comparison.Gone.Count).ShouldBe(("before", 1, 1));
    }

    private static async Task TellAsync(RunStory story, string folder)
    {
        var reports = ReportFormats.Create(ReportFormats.Names, folder, new RunFold());
        foreach (var runEvent in story.Events)
        {
            foreach (var report in reports) await report.HandleAsync(runEvent, default);
        }

        foreach (var report in reports) await report.DisposeAsync();
    }

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), File.ReadAllText),
        StringComparer.Ordinal);
}
