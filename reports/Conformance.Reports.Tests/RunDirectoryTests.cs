using Conformance.Model;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests;

public sealed class RunDirectoryTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Makes_a_folder_that_is_not_there()
    {
        var path = Path.Combine(_folder, "a", "b");

        new RunDirectory(path).Prepare().ShouldBeNull();
        Directory.Exists(path).ShouldBeTrue();
    }

    [Test]
    public async Task Replaces_a_run_that_ended_and_leaves_other_files()
    {
        await WriteJournalAsync(new RunStory("GET /a 200").Passed("GET /a").Ended());
        File.WriteAllText(Path.Combine(_folder, "failures.json"), "[]");
        File.WriteAllText(Path.Combine(_folder, "notes.txt"), "mine");

        new RunDirectory(_folder).Prepare().ShouldBeNull();
        Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).ShouldBe(["notes.txt"]);
    }

    [Test]
    public async Task Refuses_a_run_that_has_not_ended()
    {
        await WriteJournalAsync(new RunStory("GET /a 200").Passed("GET /a"));

        new RunDirectory(_folder).Prepare().ShouldBe($"'{_folder}' holds a run that has not ended: it is still going, or it was killed. Remove the folder, or give another --out.");
        Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).ShouldBe(["journal.ndjson"]);
    }

    [Test]
    public void Refuses_a_folder_that_is_no_run()
    {
        File.WriteAllText(Path.Combine(_folder, "thesis.txt"), "mine");

        new RunDirectory(_folder).Prepare().ShouldBe($"'{_folder}' is not empty and holds no run; it is not replaced. Give another --out.");
    }

    [Test]
    public void Refuses_a_file()
    {
        var file = Path.Combine(_folder, "x");
        File.WriteAllText(file, "");

        new RunDirectory(file).Prepare().ShouldBe($"'{file}' is a file; --out names a folder.");
    }

    private async Task WriteJournalAsync(RunStory story)
    {
        await using var journal = JournalWriter.Create(new RunDirectory(_folder).Journal);
        foreach (var runEvent in story.Events) await journal.HandleAsync(runEvent, default);
    }
}
