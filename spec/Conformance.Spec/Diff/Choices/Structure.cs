using System.Globalization;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Diff.Sides;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Diff.Choices;

/// <summary>
/// A number that is the same for schemas that say the same in other words: whatever their names, places and descriptions, references
/// followed. It looks a few levels deep, which tells schemas apart and comes to an end where they refer to themselves.
/// </summary>
internal sealed class Structure(ContractSide side)
{
    private const int Depth = 6;

    private static readonly string[] Annotations = ["$ref", "title", "description", "summary", "example", "examples", "externalDocs", "xml", "$comment", "deprecated", "default"];

    private static readonly string[] SchemaMaps = ["properties", "patternProperties", "dependentSchemas"];

    private static readonly string[] Unordered = ["required", "enum", "type", "allOf", "oneOf", "anyOf"];

    private readonly Dictionary<(Schema Schema, int Depth), ulong> _known = [];

    /// <summary>The number of a view; equal for equal structure.</summary>
    public ulong Of(SchemaView view) => view.Roots.Aggregate(1UL, (sum, root) => sum + Of(root));

    /// <summary>The number of a schema.</summary>
    public ulong Of(Schema schema) => Of(schema, Depth);

    private ulong Of(Schema schema, int depth)
    {
        if (_known.TryGetValue((schema, depth), out var known)) return known;
        return _known[(schema, depth)] = Compute(schema, depth);
    }

    private ulong Compute(Schema schema, int depth)
    {
        var target = side.Nodes.Resolve(schema);
        if (target.Json.ValueKind != JsonValueKind.Object) return Mix((ulong)target.Json.ValueKind);
        if (depth == 0) return 7;
        var siblings = side.ReferenceHidesSiblings || target == schema ? 0 : Members(schema, depth);
        return Mix(siblings + Members(target, depth));
    }

    private ulong Members(Schema schema, int depth) => schema.Json.EnumerateObject()
        .Where(m => !Annotations.Contains(m.Name, StringComparer.Ordinal) && !m.Name.StartsWith("x-", StringComparison.Ordinal))
        .Aggregate(0UL, (sum, member) => sum + Mix(Hash(member.Name), Member(schema, member, depth)));

    private ulong Member(Schema schema, JsonProperty member, int depth) => (member.Value.ValueKind, member.Name) switch
    {
        (JsonValueKind.Array, _) => List(schema, member, depth),
        (JsonValueKind.Object, var name) when SchemaMaps.Contains(name, StringComparer.Ordinal) => Map(schema, member, depth),
        (JsonValueKind.Object, "discriminator") => Hash(member.Value.TryGetProperty("propertyName", out var property) ? property.ToString() : ""),
        (JsonValueKind.Object, not ("const" or "dependentRequired")) => Child(schema, [member.Name], depth),
        _ => Value(member.Value),
    };

    private ulong Map(Schema schema, JsonProperty map, int depth) => map.Value.EnumerateObject()
        .Aggregate(0UL, (sum, entry) => sum + Mix(Hash(entry.Name), Child(schema, [map.Name, entry.Name], depth)));

    private ulong List(Schema schema, JsonProperty list, int depth)
    {
        var isUnordered = Unordered.Contains(list.Name, StringComparer.Ordinal);
        return list.Value.EnumerateArray().Select((item, i) => Item(schema, list.Name, i, item, depth))
            .Aggregate(0UL, (sum, part) => isUnordered ? sum + part : Mix(sum, part));
    }

    private ulong Item(Schema schema, string list, int index, JsonElement item, int depth) => item.ValueKind == JsonValueKind.Object
        ? Child(schema, [list, index.ToString(CultureInfo.InvariantCulture)], depth)
        : Mix(Value(item));

    private ulong Child(Schema schema, ReadOnlySpan<string> tokens, int depth) =>
        schema.Member(tokens) is { } child ? Of(child, depth - 1) : 3;

    private static ulong Value(JsonElement value) => (ulong)JsonEquality.Instance.GetHashCode(value);

    private static ulong Hash(string text) => (ulong)string.GetHashCode(text, StringComparison.Ordinal);

    private static ulong Mix(ulong a, ulong b = 0)
    {
        var mixed = (a ^ (b * 0x9E3779B97F4A7C15)) * 0xBF58476D1CE4E5B9;
        return mixed ^ (mixed >> 29);
    }
}
