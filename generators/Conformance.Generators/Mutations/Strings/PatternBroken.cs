using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Mutations.Strings;

/// <summary>A text that the pattern does not match.</summary>
internal sealed class PatternBroken : IMutation
{
    private static readonly string[] Texts = ["?", "a", "0", "A", "-", "~ ~", "é", "none of it", "{}", "\u0001"];

    /// <inheritdoc/>
    public string Id => "pattern-broken";

    /// <inheritdoc/>
    public string Summary => "Each string with a pattern as a text that the pattern does not match.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.String) || site.Variant.Strings is not { Patterns.Count: > 0 } rules) yield break;
        yield return new Breach(
            site,
            "pattern",
            (valid, _) => Changed(valid).Concat(Texts).Select(t => Fit(t, rules.Shortest, rules.Longest)).Select(ValueText.Json),
            shown => $"{shown} does not match its pattern")
        {
            Wish = new Wish { Type = JsonTypes.String },
        };
    }

    /// <summary>A valid text with one character changed is the nearest that there is.</summary>
    private static IEnumerable<string> Changed(JsonElement valid) => Lengths.Texts(valid)
        .Where(t => t.Length > 1)
        .SelectMany(t => (string[])[$"?{t[1..]}", $"{t[..^1]}?", $"{t[..^1]} "])
        .Where(t => !t.Any(char.IsSurrogate));

    private static string Fit(string text, int shortest, int? longest) =>
        text.Length < shortest ? string.Concat(Enumerable.Repeat(text, (shortest / text.Length) + 1))[..shortest]
        : text.Length > longest ? text[..longest.Value]
        : text;
}
