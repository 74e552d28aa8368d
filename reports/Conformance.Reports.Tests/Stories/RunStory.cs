using System.Text;
using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Tests.Stories;

/// <summary>A run told by hand: operations as <c>"GET /users 200 404"</c>, then what happened to them.</summary>
internal sealed class RunStory
{
    public static readonly DateTimeOffset Began = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);
    private readonly List<RunEvent> _events = [];
    private readonly Dictionary<string, int> _numbers = [];
    private RunStarted _start;

    public RunStory(params string[] operations)
    {
        _start = new RunStarted
        {
            RunId = "r1",
            At = Began,
            Tool = "0.1.0",
            Target = "http://127.0.0.1:5000",
            EmbeddedMock = false,
            Seed = 1,
            Workers = 2,
            Arguments = ["run", "shop"],
            Contract = new ContractOutline(
                "shop",
                "Shop",
                "1.2",
                "3.0",
                "shop.yaml",
                "neutral",
                [.. operations.Select(Outline)],
                [],
                ["server-does-not-fail", "status-code-is-documented", "response-body-matches-schema"],
                [Phase.Coverage]),
        };
    }

    public IReadOnlyList<RunEvent> Events => [_start, .. _events];

    public RunStory With(Func<RunStarted, RunStarted> change)
    {
        _start = change(_start);
        return this;
    }

    public RunStory Add(RunEvent runEvent)
    {
        _events.Add(runEvent);
        return this;
    }

    public RunStory Answered(string operation, int status, params Verdict[] verdicts) => Add(Case(operation, status, verdicts));

    public RunStory Passed(string operation, int status = 200) =>
        Answered(operation, status, Verdict.Passed("server-does-not-fail"), Verdict.Passed("status-code-is-documented"));

    public RunStory Failed(string operation, Failure? failure = null, int status = 418) =>
        Answered(operation, status, Verdict.Passed("server-does-not-fail"), Verdict.Failed(failure ?? UndocumentedStatus()));

    public RunStory Broken(string operation, string reason = "connection refused") =>
        Add(new CaseBroken(Record(operation), reason));

    public RunStory Skipped(string operation, string reason, Phase? phase = null) =>
        Add(new OperationSkipped(operation, reason, phase));

    public RunStory Ended(RunEnd end = RunEnd.Complete, string? reason = null) =>
        Add(new RunFinished(Began.AddSeconds(4.25), end, 4.25, reason));

    public Run Run()
    {
        var fold = new RunFold();
        foreach (var runEvent in Events) fold.Take(runEvent);
        return fold.Result();
    }

    public CaseFinished Case(string operation, int status, params Verdict[] verdicts)
    {
        var failed = verdicts.Any(v => v.Outcome == Outcome.Failed);
        var body = Encoding.UTF8.GetBytes("""{"id":"7","name":null}""");
        return new CaseFinished(
            Record(operation),
            new SentRecord(
                operation[..operation.IndexOf(' ', StringComparison.Ordinal)],
                $"http://127.0.0.1:5000{operation[(operation.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace("{id}", "7", StringComparison.Ordinal)}",
                [new Field("Accept", "application/json"), new Field("Authorization", "SSWS {{secret:TOKEN}}")]),
            new AnswerRecord(status, [new Field("Content-Type", "application/json")], BodyRecord.Of(body, failed), 1.5),
            verdicts);
    }

    public static Failure UndocumentedStatus(Severity severity = Severity.Error, string cause = "status 418") => new()
    {
        Check = "status-code-is-documented",
        Severity = severity,
        Title = "Status 418 is not documented",
        Expected = "200 or 404",
        Actual = "418",
        Promise = new Place("shop.yaml", "/paths/~1users/get/responses", 12, 5),
        Instance = "status",
        Excerpt = ["responses:", "  '200': { description: OK }"],
        ExcerptLine = 11,
        Cause = cause,
    };

    public static Failure WrongBody(string pointer = "/components/schemas/User/properties/name/type") => new()
    {
        Check = "response-body-matches-schema",
        Severity = Severity.Error,
        Title = "The body breaks its schema at /name",
        Expected = "type string",
        Actual = "null",
        Promise = new Place("shop.yaml", pointer, 40, 9),
        Instance = "/name",
        Keyword = "type",
        Excerpt = ["name:", "  type: string"],
        ExcerptLine = 39,
        Cause = "/name type",
    };

    public CaseRecord Record(string operation)
    {
        var number = _numbers[operation] = _numbers.GetValueOrDefault(operation) + 1;
        var ordinal = _start.Contract.Operations.ToList().FindIndex(o => o.Key == operation);
        var id = $"{ordinal}-coverage-{number}";
        return new CaseRecord(
            id,
            id,
            operation,
            Phase.Coverage,
            Mode.Positive,
            Probe.Positive,
            "query parameter 'limit' at its maximum 200",
            [new ValueSource("limit", ValueOrigin.Generated, IsReference: false)]);
    }

    private static OperationOutline Outline(string text)
    {
        var words = text.Split(' ');
        return new OperationOutline(
            $"{words[0]} {words[1]}",
            ["Shop"],
            10,
            Deprecated: false,
            words[2..],
            [new ParameterOutline("limit", ParameterLocation.Query, Required: false, [])],
            $"op{text.Length}");
    }
}
