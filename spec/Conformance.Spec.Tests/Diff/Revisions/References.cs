using System.Text.Json.Nodes;

namespace Conformance.Spec.Tests.Diff.Revisions;

/// <summary>
/// Which operations refer to a schema, found by following the text of the document and by nothing that is under test: from the request
/// body, or from the responses.
/// </summary>
internal sealed class References(JsonNode document)
{
    /// <summary>The operations whose request body leads to the schema, in document order.</summary>
    public IReadOnlyList<string> FromRequests(string schema) => From(schema, "requestBody");

    /// <summary>The operations whose responses lead to the schema, in document order.</summary>
    public IReadOnlyList<string> FromResponses(string schema) => From(schema, "responses");

    private List<string> From(string schema, string member) =>
    [
        .. from path in document["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           where operation.Value is JsonObject o && o[member] is { } part && Reaches(part, $"#/components/schemas/{schema}")
           select $"{operation.Key.ToUpperInvariant()} {path.Key}",
    ];

    private bool Reaches(JsonNode part, string target)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<JsonNode>([part]);
        while (pending.TryDequeue(out var node))
        {
            foreach (var reference in In(node).Where(met.Add))
            {
                if (reference == target) return true;
                if (Find(reference) is { } found) pending.Enqueue(found);
            }
        }

        return false;
    }

    private JsonNode? Find(string reference) => reference.StartsWith("#/", StringComparison.Ordinal)
        ? reference[2..].Split('/').Aggregate((JsonNode?)document, (node, token) => node?[token])
        : null;

    private static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(m => m is { Key: "$ref", Value: JsonValue text } ? [text.ToString()] : m.Key == "mapping" ? Mapped(m.Value) : In(m.Value)),
        JsonArray a => a.SelectMany(In),
        _ => [],
    };

    private static IEnumerable<string> Mapped(JsonNode? mapping) => mapping is JsonObject o
        ? o.Select(m => m.Value).OfType<JsonValue>().Select(v => v.ToString()).Concat(In(mapping))
        : [];
}
