using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Generators.Serialization.Reading;
using Conformance.Generators.Tests.Cases;
using Conformance.Model;

namespace Conformance.Generators.Tests.Independent;

/// <summary>Values for ajv to judge: what the cases of a contract carry, as it is read back from the wire.</summary>
/// <param name="name">The contract.</param>
internal sealed class AjvJob(string name)
{
    private readonly Contract _contract = Contracts.Named(name).Contract;
    private readonly WireCheck _check = new(Contracts.Named(name).Schemas);
    private readonly ParameterReader _parameters = new(Contracts.Named(name).Schemas);

    /// <summary>The job for some cases, and the number of values in it.</summary>
    public (string Json, int Count) Of(IEnumerable<TestCase> cases)
    {
        var instances = cases.SelectMany(Instances).DistinctBy(i => (i.Schema, i.Value.GetRawText())).ToList();
        var job = new JsonObject
        {
            ["draft"] = _contract.SpecVersion is SpecVersion.V20 or SpecVersion.V30 ? "04" : "2020",
            ["documents"] = new JsonArray([.. _contract.Documents.Select(d => new JsonObject { ["uri"] = Uri(d.Key), ["root"] = JsonNode.Parse(d.Value.Root.GetRawText()) })]),
            ["instances"] = new JsonArray([.. instances.Select(i => new JsonObject { ["name"] = i.Name, ["schema"] = Reference(i.Schema), ["value"] = JsonNode.Parse(i.Value.GetRawText()) })]),
        };
        return (job.ToJsonString(new JsonSerializerOptions { MaxDepth = 512 }), instances.Count);
    }

    private IEnumerable<(string Name, Schema Schema, JsonElement Value)> Instances(TestCase testCase)
    {
        if (_check.ReadBody(testCase) is { Content: { } content, Value.Value: { } body })
        {
            if (content.Schema is { } whole) yield return ($"{testCase.Id} {testCase.Operation.Key} {testCase.Reason}: body", whole, body);
            if (content.ItemSchema is { } item) foreach (var element in body.EnumerateArray()) yield return ($"{testCase.Id} item", item, element);
        }

        if (!RawRequest.TryParse(testCase.Operation, testCase.Request.Target, testCase.Request.Headers, out var raw)) yield break;
        foreach (var parameter in testCase.Operation.Parameters)
        {
            if (_parameters.TryRead(parameter, raw, out var value) && (parameter.Schema ?? parameter.Content?.Schema) is { } schema)
            {
                yield return ($"{testCase.Id} {testCase.Operation.Key} {testCase.Reason}: {parameter.Name}", schema, value);
            }
        }
    }

    private static string Reference(Schema schema) =>
        $"{Uri(schema.Document)}#{string.Join('/', schema.Pointer.Split('/').Select(System.Uri.EscapeDataString))}";

    private static string Uri(string location) => new Uri(location).AbsoluteUri;
}
