using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Keywords.Assertions;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary>Compiles what a schema says of an object's members.</summary>
internal static class MembersReader
{
    public static readonly IReadOnlyList<string> Keywords = ["properties", "patternProperties", "additionalProperties", "required"];

    public static Keyword? Read(SchemaReader reader)
    {
        var table = new MemberTable([.. ReadMembers(reader)]);
        var patterns = ReadPatterns(reader).ToArray();
        return new Members(reader, table, patterns, ReadAdditional(reader));
    }

    private static SchemaNode? ReadAdditional(SchemaReader reader) =>
        reader.TryGet("additionalProperties", out var additional) && (additional.ValueKind != JsonValueKind.True || reader.Dialect.Has("unevaluatedProperties"))
            ? reader.Child(additional, sameValue: false, "additionalProperties")
            : null;

    private static IEnumerable<NamedMember> ReadMembers(SchemaReader reader)
    {
        var required = ReadRequired(reader);
        foreach (var property in ObjectOf(reader, "properties"))
        {
            var node = reader.Child(property.Value, sameValue: false, "properties", property.Name);
            yield return new(property.Name, node, required.Remove(property.Name), reader.Graph.Owners.Of(reader.Resource, property.Value));
        }

        foreach (var name in required)
        {
            yield return new(name, null, IsRequired: true, reader.Graph.Owners.Elsewhere(reader, name));
        }
    }

    private static HashSet<string> ReadRequired(SchemaReader reader)
    {
        if (!reader.TryGet("required", out var value)) return [];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(name => name.ValueKind == JsonValueKind.String))
        {
            return new(value.EnumerateArray().Select(name => name.GetString()!), StringComparer.Ordinal);
        }

        reader.Report("invalid-keyword", "required", $"It is {Wording.Describe(value)}.", "It is an array of property names.");
        return [];
    }

    private static IEnumerable<PatternRule> ReadPatterns(SchemaReader reader)
    {
        foreach (var entry in ObjectOf(reader, "patternProperties"))
        {
            var node = reader.Child(entry.Value, sameValue: false, "patternProperties", entry.Name);
            if (PatternMatches.TryCompile(reader, "patternProperties", entry.Name) is { } pattern) yield return new(pattern, node);
        }
    }

    private static JsonElement.ObjectEnumerator ObjectOf(SchemaReader reader, string keyword)
    {
        if (!reader.TryGet(keyword, out var value)) return default;
        if (value.ValueKind == JsonValueKind.Object) return value.EnumerateObject();
        reader.Report("invalid-keyword", keyword, $"It is {Wording.Describe(value)}.", "It is an object of schemas.");
        return default;
    }
}
