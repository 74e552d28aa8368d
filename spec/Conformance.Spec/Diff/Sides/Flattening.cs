using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Diff.Sides;

/// <summary>Takes schemas that hold together apart into the objects that hold.</summary>
internal sealed class Flattening(ContractSide side)
{
    private static readonly string[] Choices = ["oneOf", "anyOf"];

    private readonly HashSet<Schema> _met = [];
    private readonly List<SchemaPart> _parts = [];
    private bool _isNever;

    /// <summary>The parts in document order, a schema before its branches; and true if nothing at all is valid.</summary>
    public (IReadOnlyList<SchemaPart> Parts, bool IsNever) Flatten(IEnumerable<Schema> schemas)
    {
        foreach (var schema in schemas) Add(schema, isBranch: false);
        return (_parts, _isNever);
    }

    private void Add(Schema schema, bool isBranch)
    {
        _isNever |= schema.Json.ValueKind == JsonValueKind.False;
        // A schema that holds together with itself says nothing more.
        if (schema.Json.ValueKind != JsonValueKind.Object || !_met.Add(schema)) return;
        var next = side.Nodes.Follow(schema);
        if (next is null || (!side.ReferenceHidesSiblings && schema.Json.GetPropertyCount() > 1)) AddObject(schema, isBranch);
        if (next is not null) Add(next, isBranch);
    }

    private void AddObject(Schema schema, bool isBranch)
    {
        _parts.Add(new(schema, isBranch));
        foreach (var branch in schema.Items("allOf")) Add(branch, isBranch: true);
        foreach (var keyword in Choices)
        {
            if (Alternatives(side, schema, keyword) is [var only]) Add(only, isBranch: true);
        }
    }

    /// <summary>The alternatives of a choice but those that are null and nothing else: that null is allowed is told otherwise.</summary>
    public static IReadOnlyList<Schema> Alternatives(ContractSide side, Schema schema, string keyword) =>
        [.. schema.Items(keyword).Where(b => !IsNull(side.Nodes.Resolve(b)))];

    private static bool IsNull(Schema schema) => schema.Json.ValueKind == JsonValueKind.Object
        && (schema.Json.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("null")
            || IsOnlyNull(schema.Json));

    /// <summary>An enum of null alone, as OpenAPI 3.0 writes it.</summary>
    private static bool IsOnlyNull(JsonElement schema) =>
        (schema.TryGetProperty("enum", out var values) && values.ValueKind == JsonValueKind.Array && values.GetArrayLength() == 1
            && values[0].ValueKind == JsonValueKind.Null)
        || (schema.TryGetProperty("const", out var value) && value.ValueKind == JsonValueKind.Null);
}
