using System.Text;
using Conformance.Model;

namespace Conformance.Reports.Tests.Stories;

/// <summary>A run as large as asked for, the same each time: an API of many resources with faults of a few kinds in some of them.</summary>
internal static class BigRun
{
    private static readonly string[] Resources = ["users", "groups", "apps", "policies", "zones", "devices", "brands", "roles", "sessions", "templates"];
    private static readonly string[] Checks = ["server-does-not-fail", "status-code-is-documented", "content-type-is-documented", "response-body-matches-schema", "response-headers-match-schema", "positive-case-is-accepted", "negative-case-is-rejected", "answer-is-complete", "answer-is-timely", "no-internals-in-errors"];
    private static readonly Phase[] Phases = [Phase.Examples, Phase.Coverage, Phase.Fuzzing, Phase.Security];

    /// <summary>The events, made as they are asked for.</summary>
    /// <param name="operations">How many operations.</param>
    /// <param name="cases">How many cases in all.</param>
    /// <param name="failures">How many of them fail.</param>
    public static IEnumerable<RunEvent> Events(int operations, int cases, int failures)
    {
        OperationOutline[] outlines = [.. Enumerable.Range(0, operations).Select(Outline)];
        yield return Start(outlines, cases);
        var each = cases / operations;
        var apart = Math.Max(1, cases / Math.Max(1, failures));
        for (var i = 0; i < each * operations; i++) yield return Finished(outlines[i / each], i / each, i % each, failures > 0 && i % apart == apart / 2 ? i / apart % 4 : null);
        foreach (var scenario in Enumerable.Range(0, Math.Min(40, operations)).Select(i => Walk(outlines[i], i))) yield return scenario;
        yield return new RunFinished(RunStory.Began.AddSeconds(61), RunEnd.Complete, 61.3);
    }

    private static RunStarted Start(OperationOutline[] outlines, int cases) => new()
    {
        RunId = "big",
        At = RunStory.Began,
        Tool = "0.1.0",
        Target = "http://127.0.0.1:5000",
        EmbeddedMock = false,
        Seed = 1,
        Workers = 2,
        PlannedCases = cases,
        Arguments = ["run", "big.yaml", "--url", "http://127.0.0.1:5000"],
        Contract = new ContractOutline("big", "Big API", "2026.03", "3.0", "big.yaml", "neutral", outlines, ["onUserCreated"], Checks, [.. Phases, Phase.Pagination]),
    };

    private static OperationOutline Outline(int i)
    {
        var resource = Resources[i / 7 % Resources.Length];
        var path = $"/api/v{1 + (i / 70)}/{resource}";
        var (method, template) = (i % 7) switch
        {
            0 => ("GET", path),
            1 => ("POST", path),
            2 => ("GET", $"{path}/{{id}}"),
            3 => ("PUT", $"{path}/{{id}}"),
            4 => ("PATCH", $"{path}/{{id}}"),
            5 => ("DELETE", $"{path}/{{id}}"),
            _ => ("POST", $"{path}/{{id}}/lifecycle/activate"),
        };
        string[] statuses = method == "POST" ? ["201", "400", "401", "403", "429"] : ["200", "401", "403", "404", "429"];
        ParameterOutline[] parameters =
        [
            new("limit", ParameterLocation.Query, Required: false, []),
            new("after", ParameterLocation.Query, Required: false, []),
            new("id", ParameterLocation.Path, Required: true, []),
        ];
        return new OperationOutline($"{method} {template}", [char.ToUpperInvariant(resource[0]) + resource[1..]], 100 + (i * 37), i % 50 == 49, statuses, parameters, $"op{i}");
    }

    private static CaseFinished Finished(OperationOutline operation, int index, int number, int? fault)
    {
        var method = operation.Key[..operation.Key.IndexOf(' ', StringComparison.Ordinal)];
        var phase = Phases[number % Phases.Length];
        var failure = fault is { } kind ? Failure(operation, index, number, kind) : null;
        var status = failure is { Check: "server-does-not-fail" } ? 500 : method == "POST" ? 201 : 200;
        var id = $"{index}-{phase.ToString().ToLowerInvariant()}-{number}";
        return new CaseFinished(
            new CaseRecord(id, id, operation.Key, phase, number % 3 == 0 ? Mode.Negative : Mode.Positive, Probe.Positive, $"query parameter 'limit' at {number} of its bounds", [new ValueSource("limit", ValueOrigin.Generated, IsReference: false)], new Place("big.yaml", $"/paths/{index}/limit", 100, 1), number % 2 == 0 ? "maximum" : "minimum"),
            new SentRecord(method, $"http://127.0.0.1:5000{operation.Key[(method.Length + 1)..]}?limit={number}", [new Field("Accept", "application/json"), new Field("Authorization", "SSWS {{secret:TOKEN}}"), new Field("User-Agent", "conformance/0.1.0")]),
            new AnswerRecord(status, [new Field("Content-Type", "application/json"), new Field("X-Rate-Limit-Remaining", $"{number}"), new Field("Date", "Sat, 14 Mar 2026 09:26:53 GMT")], BodyRecord.Of(Body(number), failure is not null), 0.4 + (index % 17) + (number % 13 * 0.7)),
            [.. Checks.Select(c => c == failure?.Check ? Verdict.Failed(failure) : c == "answer-is-timely" ? Verdict.NotApplicable(c, "sent once") : Verdict.Passed(c))]);
    }

    private static byte[] Body(int number) => Encoding.UTF8.GetBytes(
        $$$"""
        [{"id":"00u{{{number}}}","status":"ACTIVE","created":"2026-03-14T09:26:53.000Z","activated":null,"profile":{"firstName":"Ada","lastName":"Lovelace","email":"ada{{{number}}}@example.test","login":"ada","mobilePhone":null,"secondEmail":null},"credentials":{"provider":{"type":"OKTA","name":"OKTA"}},"_links":{"self":{"href":"http://127.0.0.1:5000/api/v1/users/00u{{{number}}}"}},"tags":["a","b",{{{number}}}.50]},
        {"id":"00v{{{number}}}","status":"STAGED","created":"2026-03-14T09:26:53.000Z","profile":{"firstName":"Grace","lastName":null,"email":"grace@example.test","login":"grace"}}]
        """);

    private static Failure Failure(OperationOutline operation, int index, int number, int kind) => kind switch
    {
        0 => new Failure
        {
            Check = "response-body-matches-schema",
            Severity = Severity.Error,
            Title = "The body breaks its schema at /1/profile/lastName",
            Expected = "type string, as 'nullable' is not set",
            Actual = "null, of type null",
            Promise = new Place("big.yaml", $"/components/schemas/UserProfile{number % 40}/properties/lastName/type", 4210, 11),
            Instance = "/1/profile/lastName",
            Keyword = "type",
            Excerpt = ["UserProfile:", "  type: object", "  required: [firstName, lastName, email, login]", "  properties:", "    lastName:", "      type: string", "      minLength: 1", "      maxLength: 50", "    firstName:"],
            ExcerptLine = 4205,
            Cause = $"/profile/lastName type {number}",
        },
        1 => new Failure
        {
            Check = "status-code-is-documented",
            Severity = Severity.Warning,
            Title = "Status 200 is not documented",
            Expected = string.Join(", ", operation.Statuses),
            Actual = "200",
            Promise = new Place("big.yaml", $"/paths/{index}/responses", operation.Line, 7),
            Instance = "status",
            Excerpt = ["responses:", "  '201': { description: Created }", "  '429': { description: Too Many Requests }"],
            ExcerptLine = operation.Line,
            Cause = $"status 200 {number}",
        },
        _ => new Failure
        {
            Check = "server-does-not-fail",
            Severity = Severity.Error,
            Title = "The server failed with status 500",
            Expected = "any status but 5xx",
            Actual = "500",
            Instance = "status",
            Cause = $"status 500 {number}",
        },
    };

    private static ScenarioFinished Walk(OperationOutline operation, int index) => new(
        $"{index}-pagination-1",
        operation.Key,
        Phase.Pagination,
        [.. Enumerable.Range(1, 4).Select(page => new ScenarioStep($"{index}-pagination-1-{page}", operation.Key, $"page {page}, limit 2, after the cursor of the page before", 200))],
        [index % 9 == 8 ? Verdict.Failed(RunStory.WrongBody() with { Check = "walk-ends", Title = "The walk does not end", Cause = "cursor repeated", Expected = "a cursor that was not seen before", Actual = "the cursor of page 2 again", Instance = "header:Link" }) : Verdict.Passed("walk-ends")]);
}
