using System.Globalization;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Both ends of a range of lengths.</summary>
internal sealed class StringLengths : ISiteTrials
{
    /// <summary>Longer texts cost more than they tell.</summary>
    private const int Longest = 64 * 1024;

    /// <summary>Servers refuse longer request lines and headers, whatever the contract says.</summary>
    private const int LongestInParameter = 2000;

    /// <inheritdoc/>
    public string Id => "string-lengths";

    /// <inheritdoc/>
    public string Summary => "Each string at its shortest and at its longest.";

    /// <inheritdoc/>
    public IEnumerable<Trial> Trials(Site site)
    {
        if (!site.Allows(JsonTypes.String)) yield break;
        var rules = site.Variant.Strings;
        if (rules.Shortest > 0) yield return ToTrial(site, rules.Shortest, "minLength", "shortest");
        if (rules.Longest is > 0 and { } longest && longest != rules.Shortest) yield return ToTrial(site, longest, "maxLength", "longest");
    }

    private static Trial ToTrial(Site site, int length, string keyword, string word)
    {
        var limit = site.Parameter is null ? Longest : LongestInParameter;
        var trial = new Trial(
            string.Create(CultureInfo.InvariantCulture, $"{site.Title} at its {word}, {length}"),
            keyword,
            new Wish { Size = length, Type = JsonTypes.String });
        return length <= limit ? trial : trial with { Problem = string.Create(CultureInfo.InvariantCulture, $"longer than {limit}, the most that is sent here") };
    }
}
