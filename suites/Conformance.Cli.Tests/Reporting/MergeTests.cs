using Conformance.Model;

namespace Conformance.Cli.Tests.Reporting;

public sealed class MergeTests
{
    [Test]
    public async Task Shards_become_one_run_with_all_its_reports_and_its_exit_code()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("1/journal.ndjson", KeptRun.Start(), KeptRun.Case("GET /a", 200), LeftOut("GET /b"), KeptRun.End);
        commandLine.Write("2/journal.ndjson", KeptRun.Start(), LeftOut("GET /a"), KeptRun.Case("GET /b", 418), KeptRun.End);

        (await commandLine.RunAsync("merge", "whole", "1", "2/journal.ndjson")).ShouldBe(ExitCode.Failed, commandLine.Error);

        commandLine.Error.ShouldBeEmpty();
        commandLine.OutLines.ShouldContain("operations  2: 2 tested (1 with a success), 0 skipped, 0 broken");
        commandLine.OutLines[^2].ShouldBe("report   whole/report.html");
        Directory.EnumerateFiles(Path.Combine(commandLine.Folder, "whole")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["failures.json", "failures.sarif", "journal.ndjson", "junit.xml", "report.html", "summary.json", "summary.md"]);
    }

    [TestCase(RunEnd.Complete, ExitCode.Kept)]
    [TestCase(RunEnd.TargetLost, ExitCode.Broken)]
    [TestCase(RunEnd.Cancelled, ExitCode.Cancelled)]
    public async Task The_end_of_a_shard_is_the_end_of_the_run(RunEnd end, int exitCode)
    {
        using var commandLine = new CommandLine();
        commandLine.Write("1/journal.ndjson", KeptRun.Start(), KeptRun.Case("GET /a", 200), LeftOut("GET /b"), KeptRun.End);
        commandLine.Write("2/journal.ndjson", KeptRun.Start(), LeftOut("GET /a"), KeptRun.Case("GET /b", 200), KeptRun.End with { End = end });

        (await commandLine.RunAsync("merge", "whole", "1", "2")).ShouldBe(exitCode);
    }

    [Test]
    public async Task Runs_of_two_contracts_leave_no_folder()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("1/journal.ndjson", KeptRun.Start(), KeptRun.End);
        commandLine.Write("2/journal.ndjson", KeptRun.Start(contract: "depot"), KeptRun.End);

        (await commandLine.RunAsync("merge", "whole", "1", "2")).ShouldBe(ExitCode.Usage);

        commandLine.Error.ShouldBe("conformance: FOLDER/2/journal.ndjson:1: error not-a-shard-of-one-run: Its contract is depot 1, that of the first journal shop 1. Shards of one run, made with --shard 1/n to n/n.\n");
        Directory.Exists(Path.Combine(commandLine.Folder, "whole")).ShouldBeFalse();
    }

    [Test]
    public async Task A_shard_is_not_overwritten_by_the_whole()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("1/journal.ndjson", KeptRun.Start(), KeptRun.End);

        (await commandLine.RunAsync("merge", "1", "1")).ShouldBe(ExitCode.Usage);

        commandLine.Error.ShouldBe("conformance: '1' is one of the runs to merge; give another OUT\n");
    }

    private static OperationSkipped LeftOut(string operation) => new(operation, OperationSkipped.LeftToAnotherShard);
}
