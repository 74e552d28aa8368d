using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Each optional part on its own.</summary>
internal sealed class OptionalPresent : ISiteTrials
{
    /// <inheritdoc/>
    public string Id => "optional-present";

    /// <inheritdoc/>
    public string Summary => "Each optional parameter and property is present, others are not.";

    /// <inheritdoc/>
    public IEnumerable<Trial> Trials(Site site)
    {
        if (!site.Required && site.IsFirst) yield return new Trial($"{site.Title} present", "properties", Wish.Present) { Place = site.Blueprint.Place };
    }
}
