using Conformance.Model;

namespace Conformance.Cli.Tests.Reporting;

/// <summary>Journals of a run of one contract with two operations, written by hand.</summary>
internal static class KeptRun
{
    private static readonly DateTimeOffset Began = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);

    public static RunStarted Start(string id = "r1", int day = 0, string contract = "shop") => new()
    {
        RunId = id,
        At = Began.AddDays(day),
        Tool = "0.1.0",
        Target = "http://127.0.0.1:5000",
        EmbeddedMock = false,
        Seed = 1,
        Workers = 2,
        Contract = new ContractOutline(contract, "Shop", "1", "3.0", "shop.yaml", "neutral", [Outline("GET /a"), Outline("GET /b")], [], ["status-code-is-documented"], [Phase.Coverage]),
    };

    public static CaseFinished Case(string operation, int status) => new(
        new CaseRecord($"0-coverage-{operation[^1]}", $"0-coverage-{operation[^1]}", operation, Phase.Coverage, Mode.Positive, Probe.Positive, "only what is required", []),
        new SentRecord("GET", $"http://127.0.0.1:5000{operation[4..]}", []),
        new AnswerRecord(status, [], BodyRecord.Whole("{}"u8), 1.5),
        [status == 200 ? Verdict.Passed("status-code-is-documented") : Verdict.Failed(Undocumented(status))]);

    public static RunFinished End => new(Began.AddSeconds(2), RunEnd.Complete, 2);

    /// <summary>Writes a journal.</summary>
    public static string Write(this CommandLine commandLine, string file, params RunEvent[] events)
    {
        var path = commandLine.Write(file, "");
        using var stream = File.Create(path);
        var journal = new JournalWriter(stream);
        foreach (var runEvent in events) journal.Write(runEvent);
        return path;
    }

    private static OperationOutline Outline(string key) => new(key, [], 1, Deprecated: false, ["200"], []);

    private static Failure Undocumented(int status) => new()
    {
        Check = "status-code-is-documented",
        Severity = Severity.Error,
        Title = $"Status {status} is not documented",
        Expected = "200",
        Actual = $"{status}",
        Cause = $"status {status}",
    };
}
