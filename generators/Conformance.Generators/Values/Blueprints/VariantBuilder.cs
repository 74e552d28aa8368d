using System.Text.Json;
using Conformance.Generators.Values.Blueprints.Choices;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Blueprints.Rules;
using Conformance.Model;

namespace Conformance.Generators.Values.Blueprints;

/// <summary>Puts the keywords of all leaves together: the tightest of each bound, the intersection of types and enums.</summary>
/// <param name="set">The contract's blueprints.</param>
/// <param name="expansion">The schemas taken apart.</param>
internal sealed class VariantBuilder(BlueprintSet set, Expansion expansion)
{
    private JsonTypes _types = JsonTypes.Any;
    private List<JsonElement>? _allowed;
    private NumberRules _numbers = new();
    private StringRules _strings = new();

    /// <summary>The variant.</summary>
    /// <param name="index">Its position.</param>
    /// <param name="option">The option that sets it apart, or null.</param>
    public Variant Build(int index, Option? option)
    {
        foreach (var leaf in expansion.Leaves) Merge(leaf);
        if ((_types | JsonTypes.Null) == JsonTypes.Any) _types = Implied();
        _allowed?.RemoveAll(v => !_types.Allows(JsonTypeNames.Of(v)));
        var objects = new ObjectRulesBuilder(set, expansion).Build();
        return new Variant
        {
            Index = index,
            Option = option,
            Leaves = expansion.Leaves,
            Types = _types,
            Allowed = _allowed,
            Numbers = _numbers,
            Strings = _strings,
            Arrays = new ArrayRulesBuilder(set, expansion.Leaves).Build(),
            Objects = objects,
            Impossible = Contradiction(objects),
        };
    }

    private string? Contradiction(ObjectRules objects)
    {
        if (expansion.Never) return "a schema that is false";
        if (_types == JsonTypes.None) return "its types exclude each other";
        if (_allowed is { Count: 0 }) return "no value of its enum has its type";
        if (_types == JsonTypes.Object && objects.Members.FirstOrDefault(m => m.Required && m.Blueprint.IsNever) is { } never)
        {
            return $"its property '{never.Name}' is required and cannot be";
        }

        return null;
    }

    private void Merge(Schema leaf)
    {
        _types &= TypesOf(leaf);
        if (leaf.TryArray("enum", out var values)) Allow([.. values.EnumerateArray()]);
        if (leaf.TryKeyword("const", out var only)) Allow([only]);
        if (leaf.TryObject("not", out var not)) Exclude(not);
        _numbers = Numbers(leaf);
        _strings = Strings(leaf);
    }

    private static JsonTypes TypesOf(Schema leaf)
    {
        if (!leaf.TryKeyword("type", out var type)) return JsonTypes.Any;
        var nullable = leaf.TryKeyword("nullable", out var flag) && flag.ValueKind == JsonValueKind.True;
        return JsonTypeNames.Read(type) | (nullable ? JsonTypes.Null : JsonTypes.None);
    }

    private void Allow(List<JsonElement> values) =>
        _allowed = _allowed is null ? values : [.. _allowed.Where(v => values.Any(w => JsonElement.DeepEquals(v, w)))];

    /// <summary>The plain forms of <c>not</c>; the others are left to the check of what was made.</summary>
    private void Exclude(JsonElement not)
    {
        if (not.GetPropertyCount() != 1) return;
        if (not.TryGetProperty("type", out var type)) _types &= ~JsonTypeNames.Read(type);
        if (not.TryGetProperty("enum", out var values) && values.ValueKind == JsonValueKind.Array) _allowed?.RemoveAll(v => values.EnumerateArray().Any(w => JsonElement.DeepEquals(v, w)));
    }

    private NumberRules Numbers(Schema leaf)
    {
        var rules = Lower(Upper(_numbers, leaf), leaf);
        return leaf.TryKeyword("multipleOf", out var multiple) && SchemaJson.Number(multiple) is > 0 and { } step
            ? rules with { MultiplesOf = [.. rules.MultiplesOf, step] }
            : rules;
    }

    private static NumberRules Lower(NumberRules rules, Schema leaf)
    {
        var exclusive = leaf.TryKeyword("exclusiveMinimum", out var flag);
        if (leaf.TryKeyword("minimum", out var bound) && SchemaJson.Number(bound) is { } low) rules = rules.AtLeast(low, exclusive && flag.ValueKind == JsonValueKind.True);
        return exclusive && SchemaJson.Number(flag) is { } excluded ? rules.AtLeast(excluded, excluded: true) : rules;
    }

    private static NumberRules Upper(NumberRules rules, Schema leaf)
    {
        var exclusive = leaf.TryKeyword("exclusiveMaximum", out var flag);
        if (leaf.TryKeyword("maximum", out var bound) && SchemaJson.Number(bound) is { } high) rules = rules.AtMost(high, exclusive && flag.ValueKind == JsonValueKind.True);
        return exclusive && SchemaJson.Number(flag) is { } excluded ? rules.AtMost(excluded, excluded: true) : rules;
    }

    private StringRules Strings(Schema leaf) => _strings with
    {
        Shortest = leaf.TryKeyword("minLength", out var least) ? Math.Max(_strings.Shortest, SchemaJson.Count(least) ?? 0) : _strings.Shortest,
        Longest = leaf.TryKeyword("maxLength", out var most) && SchemaJson.Count(most) is { } limit ? Math.Min(_strings.Longest ?? int.MaxValue, limit) : _strings.Longest,
        Patterns = leaf.Text("pattern") is { } pattern ? [.. _strings.Patterns, pattern] : _strings.Patterns,
        Format = leaf.Text("format") ?? (leaf.Text("type") == "file" ? "binary" : _strings.Format),
        ContentEncoding = leaf.Text("contentEncoding") ?? _strings.ContentEncoding,
        ContentMediaType = leaf.Text("contentMediaType") ?? _strings.ContentMediaType,
    };

    /// <summary>Without a type, what the other keywords speak of is what the author had in mind.</summary>
    private JsonTypes Implied()
    {
        var implied = expansion.Leaves.Aggregate(JsonTypes.None, (types, leaf) => types | ImpliedTypes.Of(leaf));
        if (expansion.Demands) implied |= JsonTypes.Object;
        return implied == JsonTypes.None ? _types : implied;
    }
}
