using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Mutations.Arrays;

/// <summary>The same item twice.</summary>
internal sealed class DuplicateItems : IMutation
{
    /// <inheritdoc/>
    public string Id => "duplicate-items";

    /// <inheritdoc/>
    public string Summary => "Each array of unique items with one item twice.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Array) || site.Variant.Arrays is not { Unique: true } rules || rules.Most < 2) yield break;
        yield return new Breach(site, "uniqueItems", (valid, _) => Twice(valid, rules.Most), _ => "has one item twice")
        {
            Wish = new Wish { Type = JsonTypes.Array, Size = Math.Clamp(rules.Fewest, 1, ArraySize.Most) },
        };
    }

    private static IEnumerable<JsonElement> Twice(JsonElement valid, int? most)
    {
        if (valid.ValueKind != JsonValueKind.Array || valid.GetArrayLength() == 0) yield break;
        var items = valid.EnumerateArray().ToList();
        if (items.Count < (most ?? int.MaxValue)) yield return JsonSplice.Items([.. items, items[0]]);
        if (items.Count > 1) yield return JsonSplice.Items([.. items.SkipLast(1), items[0]]);
    }
}
