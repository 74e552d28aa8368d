using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Journals;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.Journals;

public sealed class JournalMergeTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Two_shards_are_the_run_they_are_parts_of()
    {
        var whole = Story().Passed("GET /a").Failed("GET /b").Skipped("GET /c", "writes are withheld").Ended().Run();
        var first = await WriteAsync("1", Story().Passed("GET /a").Skipped("GET /b", OperationSkipped.LeftToAnotherShard).Skipped("GET /c", OperationSkipped.LeftToAnotherShard).Ended());
        var second = await WriteAsync("2", Story().Skipped("GET /a", OperationSkipped.LeftToAnotherShard).Failed("GET /b").Skipped("GET /c", "writes are withheld").Ended());

        (await MergeAsync(first, second)).ShouldBeEmpty();
        var merged = (await RunArchive.ReadAsync(Path.Combine(_folder, "merged.ndjson"), default)).Run!;
        Told(merged).ShouldBe(Told(whole));
        merged.Start.Workers.ShouldBe(2 * whole.Start.Workers);
    }

    [Test]
    public async Task A_shard_that_was_killed_leaves_the_run_unfinished()
    {
        var first = await WriteAsync("1", Story().Passed("GET /a").Ended());
        var second = await WriteAsync("2", Story().Passed("GET /b"));

        (await MergeAsync(first, second)).ShouldBeEmpty();
        (await RunArchive.ReadAsync(Path.Combine(_folder, "merged.ndjson"), default)).Run!.Verdict.ShouldBe(RunVerdict.Unfinished);
    }

    [Test]
    public async Task The_worst_end_is_the_end()
    {
        var first = await WriteAsync("1", Story().Passed("GET /a").Ended(RunEnd.TargetLost, "reset"));
        var second = await WriteAsync("2", Story().Passed("GET /b").Ended(RunEnd.Budget));
        await MergeAsync(first, second);

        (await RunArchive.ReadAsync(Path.Combine(_folder, "merged.ndjson"), default)).Run!.Finish!.End.ShouldBe(RunEnd.TargetLost);
    }

    [Test]
    public async Task Runs_that_are_no_shards_of_one_are_refused()
    {
        var first = await WriteAsync("1", Story().Ended());
        var second = await WriteAsync("2", Story().With(s => s with { Seed = 2, Contract = s.Contract with { Name = "other" } }).Ended());

        (await MergeAsync(first, second, "/nowhere")).Select(d => d.ToString()).ShouldBe(
        [
            "/nowhere: error no-journal: There is no run here. A run directory or a journal.",
            $"{second}:1: error not-a-shard-of-one-run: Its contract is other 1.2, that of the first journal shop 1.2. Shards of one run, made with --shard 1/n to n/n.",
            $"{second}:1: error not-a-shard-of-one-run: Its seed is 2, that of the first journal 1. Shards of one run, made with --shard 1/n to n/n.",
        ]);
        File.Exists(Path.Combine(_folder, "merged.ndjson")).ShouldBeFalse();
    }

    private static RunStory Story() => new("GET /a 200", "GET /b 200", "GET /c 200");

    private static string Told(Run run) => string.Join('\n', run.Operations.Select(o => $"{o.Outline.Key} {o.End} {o.Reason} {o.Cases.Count}").Concat(run.Failures.Select(f => f.Fingerprint)));

    private async Task<IReadOnlyList<Diagnostic>> MergeAsync(params string[] journals)
    {
        var merge = await JournalMerge.ReadAsync(journals, default);
        if (merge.Diagnostics.All(d => d.Severity != Severity.Error)) await merge.WriteAsync(Path.Combine(_folder, "merged.ndjson"), default);
        return merge.Diagnostics;
    }

    private async Task<string> WriteAsync(string name, RunStory story)
    {
        var path = Path.Combine(_folder, $"{name}.ndjson");
        await using var journal = JournalWriter.Create(path);
        foreach (var runEvent in story.Events) journal.Write(runEvent);
        return path;
    }
}
