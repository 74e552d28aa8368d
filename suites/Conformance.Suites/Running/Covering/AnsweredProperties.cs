using System.Text.Json;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Suites.Running.Covering;

/// <summary>Remembers which properties the successes of each operation showed. Thread-safe.</summary>
internal sealed class AnsweredProperties
{
    private readonly Lazy<PropertyNode>[] _roots;

    /// <summary>Nothing was shown yet.</summary>
    public AnsweredProperties(Contract contract, SchemaSet schemas)
    {
        var facts = new SchemaFacts(schemas);
        _roots = [.. contract.Operations.Select(o => new Lazy<PropertyNode>(() => new DeclaredProperties(facts).Of(o)))];
    }

    /// <summary>What an operation declares, in the order of the document.</summary>
    public IEnumerable<string> Declared(Operation operation) => _roots[operation.Ordinal].Value.Declared;

    /// <summary>The properties that an answer is the first to show, declared or not; null where there are none.</summary>
    public IReadOnlyList<string>? Take(Exchange exchange)
    {
        var (testCase, answer) = (exchange.Case, exchange.Answer);
        if (!answer.IsSuccess || answer.Body.IsEmpty || testCase.Request.Method != testCase.Operation.Method) return null;
        if (answer.ContentType is not { } type || !MediaTypes.IsJson(type)) return null;
        if (PlainJson.Read(answer.Body.Span) is not { } json) return null;
        List<string>? shown = null;
        Take(json, _roots[testCase.Operation.Ordinal].Value, ref shown);
        return shown;
    }

    private static void Take(JsonElement json, PropertyNode node, ref List<string>? shown)
    {
        if (json.ValueKind == JsonValueKind.Array && node.Items is { } items)
        {
            foreach (var item in json.EnumerateArray()) Take(item, items, ref shown);
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject()) Take(member, node, ref shown);
        }
    }

    private static void Take(JsonProperty member, PropertyNode node, ref List<string>? shown)
    {
        if (node.Properties.TryGetValue(member.Name, out var declared))
        {
            if (declared.TrySee()) (shown ??= []).Add(declared.Pointer);
            Take(member.Value, declared, ref shown);
        }
        else if (!node.IsOpen && node.TrySee(member.Name))
        {
            (shown ??= []).Add(JsonPointer.Append(node.Pointer, member.Name));
        }
    }
}
