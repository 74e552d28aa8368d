using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model;

namespace Conformance.Benchmarks.Mocking;

/// <summary>A document of a few operations with all that they refer to.</summary>
internal sealed class DocumentExtract(Contract contract)
{
    private readonly HashSet<string> _references = new(StringComparer.Ordinal);
    private readonly JsonObject _extract = [];

    /// <summary>The document.</summary>
    /// <param name="keys">The operations, as <c>METHOD /path</c>.</param>
    public JsonObject Of(IReadOnlyList<string> keys)
    {
        foreach (var name in new[] { "openapi", "info" }) _extract[name] = Node(contract.Document.Root.GetProperty(name));
        foreach (var operation in contract.Operations.Where(o => keys.Contains(o.Key)))
        {
            Put(JsonPointer.Append(JsonPointer.Append("/paths", operation.Path), operation.Method.ToLowerInvariant()));
            Put(JsonPointer.Append(JsonPointer.Append("/paths", operation.Path), "parameters"));
        }

        Put("/components/securitySchemes");
        return _extract;
    }

    private void Put(string pointer)
    {
        if (!_references.Add(pointer) || !contract.Document.TryResolve(pointer, out var found)) return;
        var names = JsonPointer.Tokens(pointer).ToList();
        var at = _extract;
        foreach (var name in names.SkipLast(1)) at = (at[name] ??= new JsonObject()).AsObject();
        at[names[^1]] = Node(found);
        Follow(found);
    }

    private void Follow(JsonElement value)
    {
        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : []) Follow(item);
        foreach (var member in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().ToArray() : [])
        {
            if (member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() is ['#', '/', ..] reference) Put(reference[1..]);
            else Follow(member.Value);
        }
    }

    private static JsonNode? Node(JsonElement element) => JsonNode.Parse(element.GetRawText());
}
