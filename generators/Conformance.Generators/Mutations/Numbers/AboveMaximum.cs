using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;

namespace Conformance.Generators.Mutations.Numbers;

/// <summary>Above the highest number allowed.</summary>
internal sealed class AboveMaximum : IMutation
{
    /// <inheritdoc/>
    public string Id => "above-maximum";

    /// <inheritdoc/>
    public string Summary => "Each number above its maximum, also as an IEEE double.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Number) || site.Variant.Numbers is not { Maximum: { } bound } rules) yield break;
        var keyword = rules.MaximumExcluded ? "exclusiveMaximum" : "maximum";
        yield return Breach.By(site, keyword, Beyond.Above(bound, rules), shown => $"{shown} is {(rules.MaximumExcluded ? "not below" : "beyond")} its maximum {bound}") with
        {
            Aliases = ["maximum", "exclusiveMaximum"],
            Place = site.PlaceOf(Beyond.Stated(site, keyword, "maximum")),
        };
    }
}
