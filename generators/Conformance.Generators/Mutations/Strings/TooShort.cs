using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Mutations.Strings;

/// <summary>Fewer characters than allowed.</summary>
internal sealed class TooShort : IMutation
{
    /// <inheritdoc/>
    public string Id => "too-short";

    /// <inheritdoc/>
    public string Summary => "Each string one character shorter than its minLength.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.String) || site.Variant.Strings.Shortest is not (> 0 and var shortest)) yield break;
        if (shortest == 1 && IsSameAsNone(site)) yield break;
        yield return new Breach(
            site,
            "minLength",
            (valid, _) => Lengths.Texts(valid).SelectMany(t => Lengths.Shorter(t, shortest - 1)).Select(ValueText.Json),
            shown => $"{shown} is shorter than its minLength {shortest}")
        {
            Wish = new Wish { Type = JsonTypes.String },
        };
    }

    /// <summary>Many servers read an empty optional parameter as none.</summary>
    private static bool IsSameAsNone(Site site) => site.Parameter is { Required: false };
}
