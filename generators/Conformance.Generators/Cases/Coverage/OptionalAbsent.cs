using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Everything but one optional part.</summary>
internal sealed class OptionalAbsent : ISiteTrials
{
    /// <inheritdoc/>
    public string Id => "optional-absent";

    /// <inheritdoc/>
    public string Summary => "Each optional parameter and property is absent, all others are present.";

    /// <inheritdoc/>
    public IEnumerable<Trial> Trials(Site site)
    {
        if (site.Required || !site.IsFirst || site.Steps is [.., { Member: null }]) yield break;
        yield return new Trial($"{site.Title} absent, all else present", "required", Wish.Absent) { Inclusion = Inclusion.All, Place = site.Blueprint.Place };
    }
}
