using System.Text.Json;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Values.Blueprints.Rules;

/// <summary>Puts together what all leaves say about arrays.</summary>
/// <param name="set">The contract's blueprints.</param>
/// <param name="leaves">The schemas that must all hold.</param>
internal sealed class ArrayRulesBuilder(BlueprintSet set, IReadOnlyList<Schema> leaves)
{
    /// <summary>The rules.</summary>
    public ArrayRules Build()
    {
        var prefix = leaves.Select(PrefixLength).DefaultIfEmpty(0).Max();
        return new ArrayRules
        {
            Prefix = [.. Enumerable.Range(0, prefix).Select(i => set.Of(Collect(l => At(l, i))))],
            Items = leaves.Any(Closes) ? null : set.Of(Collect(Rest)),
            Fewest = Counts("minItems").DefaultIfEmpty(0).Max(),
            Most = Counts("maxItems").Cast<int?>().DefaultIfEmpty(null).Min(),
            Unique = leaves.Any(l => l.TryKeyword("uniqueItems", out var unique) && unique.ValueKind == JsonValueKind.True),
            Contains = Collect(l => set.Schemas.Child(l, "contains")) is { Count: > 0 } contained ? set.Of(contained) : null,
            FewestContained = Counts("minContains").DefaultIfEmpty(1).Max(),
        };
    }

    private List<Schema> Collect(Func<Schema, Schema?> child) => [.. leaves.Select(child).OfType<Schema>()];

    private IEnumerable<int> Counts(string keyword) => leaves
        .Select(l => l.TryKeyword(keyword, out var value) ? SchemaJson.Count(value) : null)
        .OfType<int>();

    /// <summary><c>prefixItems</c> since 2020-12, an array of <c>items</c> before.</summary>
    private static string PrefixKeyword(Schema leaf) => leaf.TryArray("items", out _) ? "items" : "prefixItems";

    private static string RestKeyword(Schema leaf) =>
        leaf.TryArray("items", out _) ? "additionalItems" : leaf.TryKeyword("items", out _) ? "items" : "unevaluatedItems";

    private static int PrefixLength(Schema leaf) => leaf.TryArray(PrefixKeyword(leaf), out var items) ? items.GetArrayLength() : 0;

    private Schema? At(Schema leaf, int index) =>
        index < PrefixLength(leaf) ? set.Schemas.Child(leaf, PrefixKeyword(leaf), Tokens.Of(index)) : Rest(leaf);

    private Schema? Rest(Schema leaf) => set.Schemas.Child(leaf, RestKeyword(leaf));

    private static bool Closes(Schema leaf) => leaf.TryKeyword(RestKeyword(leaf), out var rest) && rest.ValueKind == JsonValueKind.False;
}
