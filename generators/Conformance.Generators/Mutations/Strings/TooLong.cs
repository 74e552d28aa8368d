using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Mutations.Strings;

/// <summary>More characters than allowed.</summary>
internal sealed class TooLong : IMutation
{
    /// <inheritdoc/>
    public string Id => "too-long";

    /// <inheritdoc/>
    public string Summary => "Each string one character longer than its maxLength.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.String) || site.Variant.Strings.Longest is not { } longest) yield break;
        var most = site.Parameter is null ? Lengths.Longest : Lengths.LongestInParameter;
        yield return new Breach(
            site,
            "maxLength",
            (valid, _) => Lengths.Texts(valid).SelectMany(t => Lengths.Longer(t, longest + 1)).Select(ValueText.Json),
            _ => $"{(long)longest + 1} characters are more than its maxLength {longest}")
        {
            Wish = new Wish { Type = JsonTypes.String },
            Problem = longest < most ? null : $"longer than {most}, the most that is sent here",
        };
    }
}
