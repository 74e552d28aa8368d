using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Diff.Gating.Use;

/// <summary>The schemas that the recorded members of a message lead to: what stands in others concerns nobody who was recorded.</summary>
/// <param name="schemas">The contract's schemas.</param>
internal sealed class UsedSchemas(SchemaSet schemas)
{
    private static readonly string[] Branches = ["allOf", "anyOf", "oneOf", "prefixItems"];
    private static readonly string[] Single = ["not", "if", "then", "else", "items", "additionalProperties", "contains", "unevaluatedProperties"];

    private readonly HashSet<(Schema Schema, string Ways)> _met = [];
    private readonly HashSet<(string File, string Pointer)> _places = [];

    /// <summary>Adds what a message of this schema leads to.</summary>
    /// <param name="schema">The schema of the whole message.</param>
    /// <param name="members">Its recorded members: JSON Pointers, an item of any array written <c>*</c>; null means all that it may have.</param>
    public void Add(Schema schema, IEnumerable<string>? members) =>
        Visit(schema, members?.Select(m => JsonPointer.Tokens(m).ToArray()).Where(t => t.Length > 0).ToList());

    /// <summary>True if a place belongs to a schema that was led to, not to one of its properties that were not.</summary>
    public bool Holds(Place place)
    {
        for (var pointer = place.Pointer; ; pointer = pointer[..pointer.LastIndexOf('/')])
        {
            if (_places.Contains((place.File, pointer))) return JsonPointer.Tokens(place.Pointer[pointer.Length..]).ToList() is not ["properties", _, ..];
            if (pointer.Length == 0) return false;
        }
    }

    private void Visit(Schema schema, List<string[]>? ways)
    {
        if (!_met.Add((schema, ways is null ? "all" : string.Join('\n', ways.Select(w => string.Join('/', w)))))) return;
        _places.Add((schema.Place.File, schema.Place.Pointer));
        if (schemas.Follow(schema) is { } target) Visit(target, ways);
        if (schema.Json.ValueKind != JsonValueKind.Object) return;
        foreach (var keyword in Branches) VisitEach(schema, keyword, keyword == "prefixItems" ? Behind(ways, "*") : ways);
        foreach (var keyword in Single) VisitOne(schema, keyword, keyword is "items" or "contains" ? Behind(ways, "*") : keyword.EndsWith("Properties", StringComparison.Ordinal) ? Behind(ways) : ways);
        VisitProperties(schema, ways);
    }

    private void VisitEach(Schema schema, string keyword, List<string[]>? ways)
    {
        if (!schema.Json.TryGetProperty(keyword, out var list) || list.ValueKind != JsonValueKind.Array) return;
        for (var i = 0; i < list.GetArrayLength(); i++) VisitChild(schema, ways, keyword, i.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private void VisitOne(Schema schema, string keyword, List<string[]>? ways)
    {
        if (schema.Json.TryGetProperty(keyword, out _)) VisitChild(schema, ways, keyword);
    }

    private void VisitProperties(Schema schema, List<string[]>? ways)
    {
        if (!schema.Json.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object) return;
        foreach (var name in properties.EnumerateObject().Select(p => p.Name))
        {
            if (ways is null || ways.Exists(w => w[0] == name)) VisitChild(schema, Behind(ways, name), "properties", name);
        }
    }

    private void VisitChild(Schema schema, List<string[]>? ways, params ReadOnlySpan<string> tokens)
    {
        if (schemas.Child(schema, tokens) is { } child) Visit(child, ways);
    }

    /// <summary>What is recorded below a member, or below any.</summary>
    private static List<string[]>? Behind(List<string[]>? ways, string? member = null) =>
        ways?.Where(w => w.Length > 1 && (member is null || w[0] == member)).Select(w => w[1..]).ToList();
}
