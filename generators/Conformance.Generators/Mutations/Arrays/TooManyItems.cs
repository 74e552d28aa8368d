using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Blueprints.Rules;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Mutations.Arrays;

/// <summary>More items than allowed.</summary>
internal sealed class TooManyItems : IMutation
{
    /// <inheritdoc/>
    public string Id => "too-many-items";

    /// <inheritdoc/>
    public string Summary => "Each array with one item more than its maxItems.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Array) || site.Variant.Arrays is not { Most: { } most } rules) yield break;
        yield return new Breach(site, "maxItems", (valid, tools) => Longer(valid, rules, most + 1, tools), _ => $"{(long)most + 1} items are more than its maxItems {most}")
        {
            Wish = new Wish { Type = JsonTypes.Array, Size = Math.Max(1, rules.Fewest) },
            Problem = most < ArraySize.Most ? null : $"more than {ArraySize.Most}, the most that is sent",
        };
    }

    /// <summary>Further items are drawn, so that no two are the same; where the schema has not so many values the last is repeated.</summary>
    private static IEnumerable<JsonElement> Longer(JsonElement valid, ArrayRules rules, int size, BreachTools tools)
    {
        if (valid.ValueKind != JsonValueKind.Array) yield break;
        var items = valid.EnumerateArray().ToList();
        while (items.Count < size)
        {
            if (rules.At(items.Count) is not { } blueprint || tools.Draw(blueprint, items.Count) is not { } item) yield break;
            items.Add(item);
        }

        yield return JsonSplice.Items(items);
    }
}
