using System.Text.Json;
using Conformance.Generators.Patterns;
using Conformance.Generators.Values.Blueprints.Choices;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Values.Blueprints.Rules;

/// <summary>
/// Puts together what all leaves say about objects. A member keeps the schema that each leaf has for its name: that of
/// <c>properties</c>, those of matching <c>patternProperties</c>, else that of <c>additionalProperties</c>.
/// </summary>
/// <param name="set">The contract's blueprints.</param>
/// <param name="expansion">The schemas that must all hold, and the options taken.</param>
internal sealed class ObjectRulesBuilder(BlueprintSet set, Expansion expansion)
{
    private readonly IReadOnlyList<Schema> _leaves = expansion.Leaves;

    /// <summary>The rules.</summary>
    public ObjectRules Build()
    {
        var required = Required();
        var closed = _leaves.Any(l => Says(l, "unevaluatedProperties", JsonValueKind.False) || Says(l, "additionalProperties", JsonValueKind.False));
        return new ObjectRules
        {
            Members = [.. Names(required).Select(n => Build(n, required.Contains(n))).OfType<Member>()],
            Others = closed ? null : set.Of(Collect(l => Child(l, "additionalProperties") ?? Child(l, "unevaluatedProperties"))),
            PatternMembers = [.. _leaves.SelectMany(PatternsOf)],
            Names = Collect(l => Child(l, "propertyNames")) is { Count: > 0 } names ? set.Of(names) : null,
            Fewest = Counts("minProperties").DefaultIfEmpty(0).Max(),
            Most = Counts("maxProperties").Cast<int?>().DefaultIfEmpty(null).Min(),
            Companions = Companions(),
        };
    }

    private HashSet<string> Required()
    {
        var names = _leaves
            .Where(l => l.TryArray("required", out _))
            .SelectMany(l => l.Json.GetProperty("required").EnumerateArray())
            .Where(n => n.ValueKind == JsonValueKind.String)
            .Select(n => n.GetString()!);
        var fixedNames = expansion.Taken.Where(o => o.Fixed is not null).Select(o => o.Fixed!.Value.Name);
        return [.. names, .. fixedNames, .. expansion.Taken.Select(o => o.Demanded).OfType<string>()];
    }

    private IEnumerable<string> Names(HashSet<string> required) => _leaves
        .Where(l => l.TryObject("properties", out _))
        .SelectMany(l => l.Json.GetProperty("properties").EnumerateObject().Select(p => p.Name))
        .Concat(required)
        .Distinct(StringComparer.Ordinal)
        .Where(n => !expansion.Taken.Any(o => o.Forbidden == n));

    /// <summary>Null where a leaf allows no member of that name and none must be there.</summary>
    private Member? Build(string name, bool required)
    {
        var parts = Collect(l => Own(l, name)).Concat(_leaves.Where(l => Own(l, name) is null).SelectMany(l => Elsewhere(l, name))).ToList();
        if (!required && parts.Any(p => p.Json.ValueKind == JsonValueKind.False)) return null;
        JsonElement? only = expansion.Taken.FirstOrDefault(o => o.Fixed?.Name == name)?.Fixed?.Value;
        return new Member(name, set.Of(parts), required, only);
    }

    private Schema? Own(Schema leaf, string name) => leaf.TryObject("properties", out var properties) && properties.TryGetProperty(name, out _)
        ? set.Schemas.Child(leaf, "properties", name)
        : null;

    private List<Schema> Elsewhere(Schema leaf, string name)
    {
        var matching = PatternsOf(leaf).Where(p => PatternNames.Matches(p.Pattern, name)).SelectMany(p => p.Blueprint.Parts).ToList();
        if (matching.Count > 0) return matching;
        return Child(leaf, "additionalProperties") is { } additional ? [additional] : [];
    }

    private IEnumerable<(string Pattern, Blueprint Blueprint)> PatternsOf(Schema leaf)
    {
        if (!leaf.TryObject("patternProperties", out var patterns)) yield break;
        foreach (var pattern in patterns.EnumerateObject())
        {
            if (set.Schemas.Child(leaf, "patternProperties", pattern.Name) is { } child) yield return (pattern.Name, set.Of(child));
        }
    }

    private Dictionary<string, IReadOnlyList<string>> Companions()
    {
        var companions = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var leaf in _leaves)
        {
            foreach (var keyword in (ReadOnlySpan<string>)["dependentRequired", "dependencies"])
            {
                if (leaf.TryObject(keyword, out var dependents)) Add(companions, dependents);
            }
        }

        return companions;
    }

    private static void Add(Dictionary<string, IReadOnlyList<string>> companions, JsonElement dependents)
    {
        foreach (var dependent in dependents.EnumerateObject().Where(d => d.Value.ValueKind == JsonValueKind.Array))
        {
            var names = dependent.Value.EnumerateArray().Select(n => n.ToString());
            companions[dependent.Name] = [.. companions.GetValueOrDefault(dependent.Name, []), .. names];
        }
    }

    private List<Schema> Collect(Func<Schema, Schema?> child) => [.. _leaves.Select(child).OfType<Schema>()];

    private Schema? Child(Schema leaf, string keyword) => leaf.TryKeyword(keyword, out _) ? set.Schemas.Child(leaf, keyword) : null;

    private IEnumerable<int> Counts(string keyword) => _leaves
        .Select(l => l.TryKeyword(keyword, out var value) ? SchemaJson.Count(value) : null)
        .OfType<int>();

    private static bool Says(Schema leaf, string keyword, JsonValueKind kind) => leaf.TryKeyword(keyword, out var value) && value.ValueKind == kind;
}
