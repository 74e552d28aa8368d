using System.Text.Json;
using Conformance.Spec.Resources;

namespace Conformance.Suites.Running.Covering;

/// <summary>Reads off the document which properties the JSON of an operation's successes may have.</summary>
/// <param name="facts">What schemas say.</param>
internal sealed class DeclaredProperties(SchemaFacts facts)
{
    private const int Deepest = 6;
    private const int Most = 500;

    private readonly HashSet<Schema> _open = [];
    private int _count;

    /// <summary>The root of what an operation declares.</summary>
    public PropertyNode Of(Operation operation)
    {
        var root = new PropertyNode("");
        _count = 0;
        var schemas = operation.Responses
            .Where(r => r.Status.IsSuccess)
            .SelectMany(r => r.Content)
            .Where(c => c.IsJson)
            .Select(c => c.Schema)
            .OfType<Schema>();
        foreach (var schema in schemas) Add(schema, root, 0);
        return root;
    }

    private void Add(Schema schema, PropertyNode node, int depth)
    {
        if (depth > Deepest || _count > Most || !_open.Add(schema))
        {
            node.IsOpen = true;
            return;
        }

        var properties = facts.Properties(schema);
        foreach (var (name, property) in properties)
        {
            _count++;
            Add(property, node.Add(name), depth + 1);
        }

        if (facts.Items(schema) is { } items) Add(items, node.AddItems(), depth + 1);
        if (properties.Count == 0 || facts.Keyword(schema, "additionalProperties") is { ValueKind: JsonValueKind.Object } || facts.Keyword(schema, "discriminator") is not null) node.IsOpen = true;
        _open.Remove(schema);
    }
}
