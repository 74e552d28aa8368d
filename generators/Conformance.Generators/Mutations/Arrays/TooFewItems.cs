using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Mutations.Arrays;

/// <summary>Fewer items than allowed.</summary>
internal sealed class TooFewItems : IMutation
{
    /// <inheritdoc/>
    public string Id => "too-few-items";

    /// <inheritdoc/>
    public string Summary => "Each array with one item fewer than its minItems.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Array) || site.Variant.Arrays.Fewest is not (> 0 and <= ArraySize.Most and var fewest)) yield break;
        yield return new Breach(site, "minItems", (valid, _) => ArraySize.First(valid, fewest - 1), _ => $"{fewest - 1} items are fewer than its minItems {fewest}")
        {
            Wish = new Wish { Type = JsonTypes.Array, Size = fewest },
        };
    }
}
