using Conformance.Generators.Values.Blueprints.Rules;
using Conformance.Generators.Values.Media;
using Conformance.Generators.Values.Text;

namespace Conformance.Generators.Values.Drawing;

/// <summary>Strings within rules: of a pattern first, then of a format, then of what the name says.</summary>
/// <param name="patterns">Texts for patterns.</param>
/// <param name="names">Texts for names.</param>
internal sealed class StringDraw(PatternTexts patterns, NamedTexts names)
{
    /// <summary>Without an upper bound no text is made longer than this, unless a lower bound demands it.</summary>
    private const int UsualLongest = 60;

    private const string BeyondAscii = "Zoë Łukasz Ωmega Привет 東京 😀";
    private const string BrieflyBeyondAscii = "Zoë東😀";

    /// <summary>Texts for patterns.</summary>
    public PatternTexts Patterns => patterns;

    /// <summary>A string, or null where none was found.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="spot">Where it goes.</param>
    /// <param name="faker">Bogus.</param>
    /// <param name="filled">True if it must not be empty.</param>
    /// <param name="accepts">The schema's word, where construction cannot decide.</param>
    public string? Draw(StringRules rules, in Spot spot, SeededFaker faker, bool filled, Func<string, bool> accepts)
    {
        var shortest = spot.Wish?.Size ?? Math.Max(rules.Shortest, filled ? 1 : 0);
        var longest = spot.Wish?.Size ?? Math.Min(rules.Longest ?? int.MaxValue, Math.Max(UsualLongest, rules.Shortest));
        if (rules.Patterns.Count > 0) return patterns.Draw(rules.Patterns, shortest, longest, spot.Seed, accepts);
        if (spot.Wish?.BeyondAscii == true) return TextLength.Fit(Foreign(longest, spot.Seed), shortest, longest, spot.Seed);
        if (Media(rules, spot, shortest, longest) is { } media) return media;
        if (Encoded(rules, shortest, longest, spot.Seed) is { } encoded) return encoded;
        return spot.Wish?.Size == 0 ? "" : TextLength.Fit(names.Draw(spot.Name, faker.At(spot.Seed), Freshness.Suffix(spot.Seed)), shortest, longest, spot.Seed);
    }

    /// <summary>What the media type of the body or of its part says, where the lengths allow it.</summary>
    private static string? Media(StringRules rules, in Spot spot, int shortest, int longest)
    {
        var sample = spot.MediaType is { } mediaType ? MediaSamples.Find(mediaType) : null;
        sample ??= rules.Format == "binary" ? MediaSamples.File : null;
        return sample is not null && sample.Length >= shortest && (sample.Length <= longest || rules.Longest is null) && spot.Wish?.Size is null ? sample : null;
    }

    private static string Foreign(int longest, ulong seed) => longest < UsualLongest ? BrieflyBeyondAscii : $"{BeyondAscii} {Freshness.Suffix(seed)}";

    private static string? Encoded(StringRules rules, int shortest, int longest, ulong seed)
    {
        if (rules.ContentEncoding is "base64" or "base64url") return FormatTexts.Draw(rules.ContentEncoding, shortest, longest, seed);
        if (rules.Format is { } format && FormatTexts.Draw(format, shortest, longest, seed) is { } formatted) return formatted;
        return rules.ContentMediaType is { } mediaType && Model.MediaTypes.IsJson(mediaType) ? "{}" : null;
    }
}
