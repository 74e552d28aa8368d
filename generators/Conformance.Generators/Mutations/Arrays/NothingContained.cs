using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Mutations.Arrays;

/// <summary>Nothing of what an array must contain.</summary>
internal sealed class NothingContained : IMutation
{
    private static readonly JsonElement[] Strangers = [JsonElement.Parse("0"), JsonElement.Parse("\"none\""), JsonElement.Parse("true"), JsonElement.Parse("{}")];

    /// <inheritdoc/>
    public string Id => "nothing-contained";

    /// <inheritdoc/>
    public string Summary => "Each array without what it must contain.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.Array) || site.Variant.Arrays is not { Contains: not null, FewestContained: > 0 } rules) yield break;
        yield return new Breach(site, "contains", (_, _) => Without(Math.Clamp(rules.Fewest, 1, ArraySize.Most)), _ => "holds nothing of what it must contain")
        {
            Wish = new Wish { Type = JsonTypes.Array },
            Aliases = ["minContains"],
        };
    }

    private static IEnumerable<JsonElement> Without(int count) => Strangers
        .Select(s => JsonSplice.Items(Enumerable.Repeat(s, count)))
        .Prepend(JsonSplice.Items([]));
}
