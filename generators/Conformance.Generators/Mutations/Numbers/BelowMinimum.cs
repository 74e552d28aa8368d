using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;

namespace Conformance.Generators.Mutations.Numbers;

/// <summary>Below the lowest number allowed.</summary>
internal sealed class BelowMinimum : IMutation
{
    /// <inheritdoc/>
    public string Id => "below-minimum";

    /// <inheritdoc/>
    public string Summary => "Each number below its minimum, also as an IEEE double.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Number) || site.Variant.Numbers is not { Minimum: { } bound } rules) yield break;
        var keyword = rules.MinimumExcluded ? "exclusiveMinimum" : "minimum";
        yield return Breach.By(site, keyword, Beyond.Below(bound, rules), shown => $"{shown} is {(rules.MinimumExcluded ? "not above" : "below")} its minimum {bound}") with
        {
            Aliases = ["minimum", "exclusiveMinimum"],
            Place = site.PlaceOf(Beyond.Stated(site, keyword, "minimum")),
        };
    }
}
