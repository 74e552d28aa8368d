namespace Conformance.Cli.Tests.Reporting;

public sealed class ReportTests
{
    private static readonly string[] Reports = ["failures.json", "failures.sarif", "junit.xml", "report.html", "summary.json", "summary.md"];

    [Test]
    public async Task A_run_is_reported_again_byte_by_byte()
    {
        using var commandLine = new CommandLine();
        await commandLine.RunAsync("run", "sso-config", "--out", "run", "--run-id", "r1");
        var lines = commandLine.OutLines;

        (await commandLine.RunAsync("report", "run", "--out", "again")).ShouldBe(ExitCode.Kept, commandLine.Error);

        commandLine.OutLines.TakeLast(3).ShouldBe([lines[^3], "report   again/report.html", lines[^1]]);
        foreach (var report in Reports) Bytes(commandLine, "again", report).ShouldBe(Bytes(commandLine, "run", report), report);
    }

    [Test]
    public async Task A_journal_that_was_cut_off_is_reported_as_far_as_it_goes()
    {
        using var commandLine = new CommandLine();
        var journal = commandLine.Write("sent/journal.ndjson", KeptRun.Start(), KeptRun.Case("GET /a", 418));
        File.AppendAllText(journal, "{\"event\":\"case-fin");

        (await commandLine.RunAsync("report", "sent/journal.ndjson")).ShouldBe(ExitCode.Kept);

        commandLine.Error.ShouldBe("conformance: FOLDER/sent/journal.ndjson:3: warning journal-is-truncated: The last line ends in the middle of an event, which is left out: the run was killed, or the disk was full.\n");
        commandLine.OutLines[^3].ShouldBe("verdict  not kept: 1 failure in 1 case · 0.0 s");
        Files(commandLine, "sent").ShouldBe(["allure-results", "failures.json", "failures.sarif", "journal.ndjson", "junit.xml", "report.html", "summary.json", "summary.md"]);
    }

    [Test]
    public async Task Lines_that_are_no_events_are_named_and_the_exit_code_tells()
    {
        using var commandLine = new CommandLine();
        var journal = commandLine.Write("run/journal.ndjson", KeptRun.Start());
        File.AppendAllText(journal, "nothing\n");

        (await commandLine.RunAsync("report", "run", "--format", "summary")).ShouldBe(ExitCode.Failed);

        commandLine.Error.ShouldStartWith("conformance: FOLDER/run/journal.ndjson:2: error journal-line-is-unreadable: ");
        Files(commandLine, "run").ShouldBe(["journal.ndjson", "summary.json"]);
    }

    [Test]
    public async Task A_file_that_is_no_journal_is_refused_in_a_few_lines()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("notes.txt", string.Concat(Enumerable.Repeat("no event\n", 500)));

        (await commandLine.RunAsync("report", "notes.txt", "--out", "report")).ShouldBe(ExitCode.Usage);

        var lines = commandLine.Error.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(11);
        lines[^2].ShouldBe("conformance: FOLDER/notes.txt: error journal-has-no-run: No line says what was run. A journal begins with the event run-started.");
        lines[^1].ShouldBe("conformance: 491 more like these");
        Directory.Exists(Path.Combine(commandLine.Folder, "report")).ShouldBeFalse();
    }

    [Test]
    public async Task Another_runs_folder_is_not_replaced()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("one/journal.ndjson", KeptRun.Start(), KeptRun.End);
        commandLine.Write("two/journal.ndjson", KeptRun.Start(), KeptRun.End);

        (await commandLine.RunAsync("report", "one", "--out", "two")).ShouldBe(ExitCode.Usage);

        commandLine.Error.ShouldBe("conformance: --out: 'FOLDER/two' holds another run; its reports are not replaced. Give another --out.\n");
    }

    [Test]
    public async Task Two_runs_are_compared()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("before/journal.ndjson", KeptRun.Start("r0", -1), KeptRun.Case("GET /a", 418), KeptRun.Case("GET /b", 200), KeptRun.End);
        commandLine.Write("after/journal.ndjson", KeptRun.Start(), KeptRun.Case("GET /a", 200), KeptRun.Case("GET /b", 500), KeptRun.End);

        (await commandLine.RunAsync("report", "--compare", "before", "after")).ShouldBe(ExitCode.Kept, commandLine.Error);

        commandLine.OutLines.ShouldContain("since       run r0 of 13 Mar 2026: 1 new, 1 gone, 0 still there");
    }

    [Test]
    public async Task Runs_of_two_contracts_are_not_compared()
    {
        using var commandLine = new CommandLine();
        commandLine.Write("before/journal.ndjson", KeptRun.Start(contract: "depot"), KeptRun.End);
        commandLine.Write("after/journal.ndjson", KeptRun.Start(), KeptRun.End);

        (await commandLine.RunAsync("report", "after", "--compare", "before")).ShouldBe(ExitCode.Usage);

        commandLine.Error.ShouldBe("conformance: --compare: 'before' is a run of depot, 'after' one of shop; only runs of one contract can be compared\n");
    }

    private static byte[] Bytes(CommandLine commandLine, params string[] path) => File.ReadAllBytes(Path.Combine([commandLine.Folder, .. path]));

    private static IEnumerable<string> Files(CommandLine commandLine, string folder) =>
        Directory.EnumerateFileSystemEntries(Path.Combine(commandLine.Folder, folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
}
