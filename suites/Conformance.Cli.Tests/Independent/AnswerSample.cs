using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Suites.Checks;

namespace Conformance.Cli.Tests.Independent;

/// <summary>Keeps some answers to positive cases of each operation and status, each with the schema that is promised of it: a check that never fails. An odd path may lead to another operation.</summary>
/// <param name="contract">The contract.</param>
/// <param name="mostOfEach">How many different ones of each operation and status.</param>
internal sealed class AnswerSample(Contract contract, int mostOfEach) : IExchangeCheck
{
    private readonly ConcurrentDictionary<(string Operation, int Status), ConcurrentDictionary<string, Schema>> _kept = new();

    public string Id => "answer-sample";

    public string Summary => "Every answer may be kept.";

    public Verdict Judge(Exchange exchange, CheckContext context)
    {
        var (operation, answer) = (exchange.Case.Operation, exchange.Answer);
        if (exchange.Case.Mode == Mode.Positive && answer.ContentType is { } type && MediaTypes.IsJson(type) && answer.Body.Length > 0 && operation.ResponseFor(answer.Status)?.ContentFor(type)?.Schema is { } schema)
        {
            var kept = _kept.GetOrAdd((operation.Key, answer.Status), _ => new(StringComparer.Ordinal));
            if (kept.Count < mostOfEach) kept.TryAdd(System.Text.Encoding.UTF8.GetString(answer.Body.Span), schema);
        }

        return Verdict.Passed(Id);
    }

    /// <summary>The job for the validator, and the number of answers in it.</summary>
    public (string Json, int Count) Job()
    {
        var instances = _kept.SelectMany(k => k.Value.Select(a => (Name: $"{k.Key.Operation} {k.Key.Status}", Schema: a.Value, Body: a.Key))).ToList();
        var job = new JsonObject
        {
            ["draft"] = contract.SpecVersion is SpecVersion.V20 or SpecVersion.V30 ? "04" : "2020",
            ["direction"] = "response",
            ["documents"] = new JsonArray([.. contract.Documents.Select(d => new JsonObject { ["uri"] = Uri(d.Key), ["root"] = JsonNode.Parse(d.Value.Root.GetRawText()) })]),
            ["instances"] = new JsonArray([.. instances.Select(i => new JsonObject { ["name"] = i.Name, ["schema"] = Reference(i.Schema), ["value"] = JsonNode.Parse(i.Body) })]),
        };
        return (job.ToJsonString(new JsonSerializerOptions { MaxDepth = 512 }), instances.Count);
    }

    private static string Reference(Schema schema) =>
        $"{Uri(schema.Document)}#{string.Join('/', schema.Pointer.Split('/').Select(System.Uri.EscapeDataString))}";

    private static string Uri(string location) => new Uri(location).AbsoluteUri;
}
