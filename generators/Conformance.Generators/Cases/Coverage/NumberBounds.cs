using System.Globalization;
using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Both ends of a range of numbers.</summary>
internal sealed class NumberBounds : ISiteTrials
{
    /// <inheritdoc/>
    public string Id => "number-bounds";

    /// <inheritdoc/>
    public string Summary => "Each number at its lowest and at its highest.";

    /// <inheritdoc/>
    public IEnumerable<Trial> Trials(Site site)
    {
        if (!site.Allows(JsonTypes.Number)) return [];
        var (rules, whole) = (site.Variant.Numbers, !site.Variant.Types.Allows(JsonTypes.Fraction));
        var draw = new NumberDraw(rules, whole, site.Variant.Strings.Format);
        return ((IEnumerable<Trial?>)
        [
            ToTrial(site, draw, draw.Lowest, "minimum", rules.MinimumExcluded ? "just above its exclusive minimum" : "at its minimum"),
            ToTrial(site, draw, draw.Highest, "maximum", rules.MaximumExcluded ? "just below its exclusive maximum" : "at its maximum"),
        ]).OfType<Trial>();
    }

    private static Trial? ToTrial(Site site, NumberDraw draw, decimal? bound, string keyword, string words)
    {
        if (bound is not { } number) return null;
        var trial = new Trial(
            string.Create(CultureInfo.InvariantCulture, $"{site.Title} {words}, {number}"),
            keyword,
            new Wish { Value = JsonSerializer.SerializeToElement(number) });
        return draw.IsUsual(number) ? trial : trial with { Problem = "a number of more than 15 digits is not read alike everywhere (RFC 8259 section 6)" };
    }
}
