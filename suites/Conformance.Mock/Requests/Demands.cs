using System.Text.Json;

using Conformance.Spec.Schemas;

namespace Conformance.Mock.Requests;

/// <summary>What an operation demands of requests: the keywords of the schemas of its parameters and its JSON body, references followed.</summary>
/// <param name="schemas">The contract's schemas.</param>
internal sealed class Demands(SchemaSet schemas)
{
    private const int MaximumDepth = 6;

    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf"];
    private static readonly string[] Singles = ["items", "additionalProperties", "not"];

    private readonly HashSet<Schema> _seen = [];
    private readonly List<(string Keyword, JsonElement Value)> _found = [];

    /// <summary>The keywords with their values: those of parameters behind which text alone is no fault, then those of the body.</summary>
    public static IReadOnlyList<(string Keyword, JsonElement Value)> Of(Operation operation, SchemaSet schemas)
    {
        var demands = new Demands(schemas);
        foreach (var schema in operation.Parameters.Where(ParameterCheck.IsChecked).Select(p => p.Schema).OfType<Schema>()) demands.Walk(schema, 0);
        demands._found.RemoveAll(d => d.Keyword == "type" && d.Value.ValueEquals("string"));
        foreach (var schema in operation.RequestBody?.Content.Where(c => c.IsJson).Select(c => c.Schema).OfType<Schema>() ?? []) demands.Walk(schema, 0);
        return demands._found;
    }

    private void Walk(Schema schema, int depth)
    {
        var resolved = schemas.Resolve(schema);
        if (depth > MaximumDepth || resolved.Json.ValueKind != JsonValueKind.Object || !_seen.Add(resolved)) return;
        foreach (var keyword in resolved.Json.EnumerateObject()) _found.Add((keyword.Name, keyword.Value));
        foreach (var child in Children(resolved)) Walk(child, depth + 1);
    }

    private IEnumerable<Schema> Children(Schema schema)
    {
        var json = schema.Json;
        var properties = json.TryGetProperty("properties", out var named) && named.ValueKind == JsonValueKind.Object
            ? named.EnumerateObject().Select(p => schemas.Child(schema, "properties", p.Name))
            : [];
        var listed = Lists
            .Where(l => json.TryGetProperty(l, out var members) && members.ValueKind == JsonValueKind.Array)
            .SelectMany(l => Enumerable.Range(0, json.GetProperty(l).GetArrayLength()).Select(i => schemas.Child(schema, l, i.ToString())));
        var single = Singles.Where(s => json.TryGetProperty(s, out var member) && member.ValueKind == JsonValueKind.Object).Select(s => schemas.Child(schema, s));
        return properties.Concat(listed).Concat(single).OfType<Schema>();
    }
}
