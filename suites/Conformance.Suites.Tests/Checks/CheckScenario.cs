using System.Text;
using System.Text.Json;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;

namespace Conformance.Suites.Tests.Checks;

/// <summary>One case of a scenario file: what was asked of a minimal contract, what the server answered, and all that the checks say.</summary>
/// <param name="File">The check's id: its scenarios are in a file of that name.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Json">The case as written.</param>
internal sealed record CheckScenario(string File, Contract Contract, JsonElement Json)
{
    public string Title => Text("title")!;

    /// <summary>What the file says that the checks say.</summary>
    public IReadOnlyList<string> Expected => [.. Json.GetProperty("verdicts").EnumerateArray().Select(v => v.GetString()!)];

    /// <summary>Each failure of any check, and whether the check of the file passed or does not apply.</summary>
    public IReadOnlyList<string> Actual()
    {
        var judge = new ExchangeJudge(Contract, new SchemaSet(Contract), CheckCatalogue.All, Json.TryGetProperty("mock", out _), limitedScopes: Text("limited-scopes")?.Split(',', StringSplitOptions.RemoveEmptyEntries));
        return [.. judge.Judge(Exchange(), History(), Seconds("alone")).Select(Line).OfType<string>()];
    }

    /// <summary>The cases of a file.</summary>
    public static IEnumerable<CheckScenario> Of(string check)
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Scenarios", $"{check}.yaml");
        var file = JsonSource.Parse(path, System.IO.File.ReadAllBytes(path)).Document!.Root;
        var contract = Load(file.GetProperty("contract").GetString()!);
        if (file.TryGetProperty("profile", out var profile)) contract = contract with { Profile = Profile(profile.GetString()!) };
        return file.GetProperty("cases").EnumerateArray().Select(c => new CheckScenario(check, contract, c));
    }

    public override string ToString() => Title;

    private static Contract Load(string yaml)
    {
        var folder = Directory.CreateTempSubdirectory("scenario");
        var path = Path.Combine(folder.FullName, "openapi.yaml");
        System.IO.File.WriteAllText(path, yaml);
        var result = new ContractLoader(new LoadOptions()).LoadAsync(path, default).GetAwaiter().GetResult();
        folder.Delete(recursive: true);
        result.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        return result.Contract! with { Profile = ProfileLoader.Neutral };
    }

    private static Profile Profile(string yaml)
    {
        var result = ProfileLoader.Load(JsonSource.Parse("profile.yaml", Encoding.UTF8.GetBytes(yaml)).Document!);
        result.Diagnostics.ShouldBeEmpty();
        return result.Profile!;
    }

    private string? Line(Verdict verdict) => verdict switch
    {
        { Failure: { } f } => $"{f.Severity.ToString().ToLowerInvariant()} {f.Check}: {f.Title} | expected {f.Expected} | but was {f.Actual} | at {f.Instance ?? "-"} | {Place(f.Promise)}",
        _ when verdict.Check != File => null,
        { Reason: { } reason } => $"not applicable: {reason}",
        _ => "passed",
    };

    private static string Place(Place? place) => place is { } p ? $"line {p.Line}" : "no line";

    private Exchange Exchange()
    {
        var key = Text("operation") ?? Contract.Operations[0].Key;
        var operation = Contract.Operations.Single(o => o.Key == key);
        var probe = Enum.Parse<Probe>(Text("probe") ?? "Positive", ignoreCase: true);
        var testCase = new TestCase
        {
            Id = "0-coverage-1",
            Operation = operation,
            Phase = Enum.Parse<Phase>(Text("phase") ?? "Coverage", ignoreCase: true),
            Mode = probe == Probe.Positive ? Mode.Positive : Mode.Negative,
            Probe = probe,
            Access = Enum.Parse<Access>(Text("access") ?? "Full", ignoreCase: true),
            Fault = Text("fault") is { } fault ? Enum.Parse<CredentialFault>(fault, ignoreCase: true) : null,
            Reason = Text("reason") ?? "a request",
            Request = new Request { Method = Text("method") ?? operation.Method, Target = operation.Path, Headers = [.. Fields("sent")] },
            Sources = Text("made-up") is { } name ? [new ValueSource(name, ValueOrigin.Generated, IsReference: true)] : [],
            Keyword = Text("keyword"),
            Taken = Text("made") is { } made ? [new TakenValue("(made)", made, "0-security-1.1", "/id")] : [],
            IfAccepted = Enum.Parse<Severity>(Text("if-accepted") ?? "Error", ignoreCase: true),
        };
        var body = Text("sent-body") is { } text ? Encoding.UTF8.GetBytes(text) : default(ReadOnlyMemory<byte>?);
        var sent = new SentRequest(testCase.Request.Method, $"http://localhost{Text("url") ?? operation.Path}", Fields("sent"), body);
        return new Exchange(testCase, sent, Answer());
    }

    private Answer Answer() => new()
    {
        Status = Json.TryGetProperty("status", out var status) ? status.GetInt32() : 0,
        Headers = Fields("headers"),
        Body = Encoding.UTF8.GetBytes(Text("body") ?? ""),
        End = Enum.Parse<AnswerEnd>(Text("end") ?? "Complete", ignoreCase: true),
        EndReason = Text("end-reason"),
        Elapsed = Seconds("seconds").FirstOrDefault(),
    };

    private AcceptanceHistory? History() => Text("history") switch
    {
        "accepting" => AcceptanceHistory.Accepting,
        "first" => new AcceptanceHistory(AnyAccepted: false, "0-coverage-1"),
        "later" => new AcceptanceHistory(AnyAccepted: false, "0-coverage-0"),
        _ => null,
    };

    private TimeSpan[] Seconds(string name) => Json.TryGetProperty(name, out var times)
        ? times.ValueKind == JsonValueKind.Array
            ? [.. times.EnumerateArray().Select(t => TimeSpan.FromSeconds(t.GetDouble()))]
            : [TimeSpan.FromSeconds(times.GetDouble())]
        : [];

    private Field[] Fields(string name) => Json.TryGetProperty(name, out var fields)
        ? [.. fields.EnumerateObject().SelectMany(f => Values(f.Value).Select(v => new Field(f.Name, v)))]
        : [];

    private static IEnumerable<string> Values(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(v => v.ToString()) : [value.ToString()];

    private string? Text(string name) => Json.TryGetProperty(name, out var text) ? text.ToString() : null;
}
