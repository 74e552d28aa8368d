namespace Conformance.Model.Tests.Journal;

/// <summary>A run with one event of every kind, each member set.</summary>
internal static class JournalStory
{
    public static readonly Place Place = new("openapi.yaml", "/paths/~1users/get", 12, 5);

    public static RunStarted Started { get; } = new()
    {
        RunId = "r1",
        At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        Tool = "0.1.0",
        Target = "http://127.0.0.1:5000",
        EmbeddedMock = true,
        Seed = 7,
        Workers = 2,
        FailOn = FailOn.Warning,
        PlannedCases = 3,
        Arguments = ["run", "okta"],
        Notices = ["only safe methods are sent"],
        Contract = new ContractOutline(
            "okta",
            "Okta",
            "1.0",
            "3.0",
            "openapi.yaml",
            "neutral",
            [
                new OperationOutline(
                    "GET /users",
                    ["Users"],
                    12,
                    Deprecated: true,
                    ["200", "4XX"],
                    [new ParameterOutline("sort", ParameterLocation.QueryString, Required: true, ["asc"])],
                    "listUsers"),
                new OperationOutline("GET /me", [], 30, Deprecated: false, ["200"], []),
            ],
            ["created"],
            ["status-code-is-documented"],
            [Phase.Coverage]),
    };

    public static CaseRecord Case { get; } = new(
        "0-coverage-1",
        "s1",
        "GET /users",
        Phase.Coverage,
        Mode.Negative,
        Probe.UnknownId,
        "query parameter 'limit' at its maximum 200",
        [new ValueSource("limit", ValueOrigin.Generated, IsReference: false)],
        Place,
        "maximum",
        Page: new PageAsk("pages of 2", 3, PageAim.Walk, 2),
        Taken: [new TakenValue("after", "x1", "0-coverage-0", "/next")]);

    public static Failure Failure { get; } = new()
    {
        Check = "status-code-is-documented",
        Severity = Severity.Warning,
        Title = "Status 418 is not documented",
        Expected = "200",
        Actual = "418",
        Promise = Place,
        Instance = "/0/id",
        Keyword = "enum",
        Fault = "F101",
        Excerpt = ["responses:", "  200:"],
        ExcerptLine = 11,
        Cause = "status 418",
    };

    public static CaseFinished Finished { get; } = new(
        Case,
        new SentRecord("GET", "http://127.0.0.1:5000/users?limit=200", [new Field("Authorization", "SSWS {{secret:TOKEN}}")], BodyRecord.Whole("{}"u8)),
        new AnswerRecord(418, [new Field("X", "\u001b[31mé")], BodyRecord.Whole([0xff, 0]), 1.5, AnswerEnd.TimedOut, "no end within 10 s"),
        [Verdict.Passed("server-does-not-fail"), Verdict.NotApplicable("answer-is-timely", "sent once"), Verdict.Failed(Failure)]);

    public static IReadOnlyList<RunEvent> Events { get; } =
    [
        Started,
        Finished,
        new CaseFinished(
            Case with { Subject = null, Keyword = null, Sources = [], Page = null, Taken = null },
            new SentRecord("GET", "http://127.0.0.1:5000/users", []),
            new AnswerRecord(200, [], BodyRecord.Summary("[]"u8), 0.25),
            [Verdict.Passed("server-does-not-fail")]),
        new CaseBroken(Case, "connection refused"),
        new OperationSkipped("GET /me", "the feature is not enabled"),
        new OperationSkipped("GET /me", "no credential", Phase.Security),
        new ScenarioFinished(
            "s1",
            "GET /users",
            Phase.Pagination,
            [new ScenarioStep("0-pagination-1", "GET /users", "first page", 200), new ScenarioStep("0-pagination-2", "GET /users", "next page")],
            [Verdict.Failed(Failure)]),
        new FailureExamined(Fingerprint.Of(Failure, "GET /users"), "GET /users", Case.Id, Repeatability.StateDependent, 4, 0),
        new FailureExamined(
            Fingerprint.Of(Failure, "GET /users"),
            "GET /users",
            Case.Id,
            Repeatability.Deterministic,
            2,
            2,
            Alone: true,
            new ShrunkCase(Case, Finished.Sent, Finished.Answer, Failure, new RequestSize(900, 30), new RequestSize(20, 1), 12)),
        new RunFinished(new DateTimeOffset(2026, 1, 2, 3, 4, 9, TimeSpan.Zero), RunEnd.TargetLost, 4.5, "connection refused"),
    ];
}
