using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Blueprints.Rules;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Mutations.Objects;

/// <summary>Fewer properties than allowed.</summary>
internal sealed class TooFewProperties : IMutation
{
    /// <inheritdoc/>
    public string Id => "too-few-properties";

    /// <inheritdoc/>
    public string Summary => "Each object with one property fewer than its minProperties.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Object) || site.Variant.Objects is not { Fewest: > 0 and var fewest } rules) yield break;
        yield return new Breach(site, "minProperties", (valid, _) => Fewer(valid, rules, fewest - 1), _ => $"{fewest - 1} properties are fewer than its minProperties {fewest}")
        {
            Wish = new Wish { Type = JsonTypes.Object, Size = fewest },
        };
    }

    private static IEnumerable<JsonElement> Fewer(JsonElement valid, ObjectRules rules, int count)
    {
        if (valid.ValueKind != JsonValueKind.Object) yield break;
        var optional = valid.EnumerateObject().Select(m => m.Name).Where(n => rules.Find(n) is not { Required: true }).ToList();
        yield return optional.Take(Math.Max(0, valid.GetPropertyCount() - count)).Aggregate(valid, JsonSplice.Without);
    }
}
