using Conformance.Reports.Folding;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests;

/// <summary>A server that attacks whoever reads about it, in every format at once.</summary>
public sealed class HostileTests
{
    [Test]
    public async Task No_file_of_a_run_holds_a_character_that_a_terminal_or_an_eye_would_obey()
    {
        var folder = Directory.CreateTempSubdirectory("conformance-").FullName;
        var reports = ReportFormats.Create(ReportFormats.Names, folder, new RunFold());
        foreach (var runEvent in HostileStory.Tell().Events)
        {
            foreach (var report in reports) await report.HandleAsync(runEvent, default);
        }

        foreach (var report in reports) await report.DisposeAsync();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), File.ReadAllText);
        Directory.Delete(folder, recursive: true);

        files.Where(f => Controls(f.Value).Any()).Select(f => f.Key).ShouldBeEmpty();
        files.Where(f => f.Key != "journal.ndjson" && Written.Commands(f.Value).Any()).Select(f => f.Key).ShouldBeEmpty();
    }

    private static IEnumerable<char> Controls(string text) => text.Where(c => char.IsControl(c) && c is not '\n');
}
