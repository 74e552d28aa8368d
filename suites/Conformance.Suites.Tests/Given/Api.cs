using System.Text;
using Conformance.Generators;
using Conformance.Spec.Loading;
using Conformance.Spec.Schemas;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;

namespace Conformance.Suites.Tests.Given;

/// <summary>Contracts, cases and runs written down in a few words.</summary>
internal static class Api
{
    public static Contract Of(params Operation[] operations) => new()
    {
        Name = "given",
        Title = "Given",
        Version = "1",
        SpecVersion = SpecVersion.V30,
        Location = "given.yaml",
        Documents = new Dictionary<string, SourceDocument> { ["given.yaml"] = JsonSource.Parse("given.yaml", "openapi: 3.0.3"u8.ToArray()).Document! },
        Servers = [new Server("/", [])],
        Operations = [.. operations.Select((o, i) => o with { Ordinal = i })],
        Webhooks = [],
        SecuritySchemes = new Dictionary<string, SecurityScheme>(),
    };

    public static Operation Operation(string key, params string[] statuses) => new()
    {
        Ordinal = 0,
        Method = key.Split(' ')[0],
        Path = key.Split(' ')[1],
        Responses = [.. statuses.Select(s => new Response { Status = new StatusPattern(s), Place = default })],
        Place = new Place("given.yaml", "", 1, 1),
    };

    public static TestCase Case(Operation operation, string? target = null, string? body = null, string id = "0-examples-1") => new()
    {
        Id = id,
        Operation = operation,
        Phase = Phase.Examples,
        Mode = Mode.Positive,
        Reason = "as the test says",
        Request = new Request
        {
            Method = operation.Method,
            Target = target ?? operation.Path,
            Headers = body is null ? [] : [new Field("Content-Type", "application/json")],
            Body = body is null ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(body),
        },
    };

    /// <summary>Cases <c>/path?1</c>, <c>/path?2</c> and so on.</summary>
    public static IReadOnlyList<Scenario> Cases(Operation operation, int count) =>
    [
        .. Enumerable.Range(1, count)
            .Select(n => Case(operation, $"{operation.Path}?{n}", id: $"{operation.Ordinal}-examples-{n}"))
            .Select(c => new SingleCase(c)),
    ];

    /// <summary>A run of phase <c>examples</c> with one worker.</summary>
    public static RunSetup Run(Contract contract, Uri url, Func<Operation, IReadOnlyList<Scenario>> scenarios) => new()
    {
        Contract = contract,
        Schemas = new SchemaSet(contract),
        Target = new Target { BaseUrl = url },
        Plan = (operation, phase) => new OperationPlan(operation, phase, scenarios(operation), []),
        Phases = [Phase.Examples],
        Workers = 1,
    };
}
