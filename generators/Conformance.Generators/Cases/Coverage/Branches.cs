using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Each way in which a composed schema can be met.</summary>
internal sealed class Branches : ISiteTrials
{
    /// <inheritdoc/>
    public string Id => "branches";

    /// <inheritdoc/>
    public string Summary => "Each branch of oneOf and anyOf, each value of a discriminator, each side of a condition.";

    /// <inheritdoc/>
    public IEnumerable<Trial> Trials(Site site)
    {
        if (site.IsFirst)
        {
            foreach (var impossible in site.Blueprint.Variants.Where(v => v.Impossible is not null))
            {
                yield return new Trial($"{site.Title} as {impossible.Option?.Label}", "oneOf", Wish.Present) { Place = impossible.Option?.Place, Problem = impossible.Impossible };
            }
        }

        if (site.Variant.Option is { } option) yield return new Trial($"{site.Title} as {option.Label}", option.Keyword, Wish.Present) { Place = option.Place };
    }
}
