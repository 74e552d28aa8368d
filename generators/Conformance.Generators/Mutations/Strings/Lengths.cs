using System.Text;
using System.Text.Json;
using Conformance.Generators.Values.Text;

namespace Conformance.Generators.Mutations.Strings;

/// <summary>Valid texts made longer or shorter so that their pattern and format have a chance to hold.</summary>
internal static class Lengths
{
    /// <summary>Longer texts cost more than they tell.</summary>
    public const int Longest = 64 * 1024;

    /// <summary>Servers refuse longer request lines and headers, whatever the contract says.</summary>
    public const int LongestInParameter = 2000;

    /// <summary>The text of a value; none of what is no string.</summary>
    public static IEnumerable<string> Texts(JsonElement value) => value.ValueKind == JsonValueKind.String ? [value.GetString()!] : [];

    /// <summary>The text with the wanted number of characters: filled up behind, in front and in the middle.</summary>
    public static IEnumerable<string> Longer(string text, int length)
    {
        var missing = length - TextLength.Of(text);
        if (missing <= 0) return [text];
        return text.Length == 0
            ? [new string('a', missing), new string('0', missing)]
            :
            [
                text + new string('a', missing),
                text + Repeat(LastCharacter(text), missing),
                new string('a', missing) + text,
                text + new string('0', missing),
                text.Insert(text.Length / 2, new string('0', missing)),
            ];
    }

    /// <summary>The first and the last characters of the text, as many as wanted.</summary>
    public static IEnumerable<string> Shorter(string text, int length)
    {
        var runes = text.EnumerateRunes().ToList();
        if (runes.Count < length) return [.. Longer(text, length)];
        return [Join(runes.Take(length)), Join(runes.TakeLast(length)), new string('a', length), new string('0', length)];
    }

    private static string Repeat(Rune rune, int times) => string.Concat(Enumerable.Repeat(rune.ToString(), times));

    private static Rune LastCharacter(string text) => text.EnumerateRunes().Last();

    private static string Join(IEnumerable<Rune> runes) => string.Concat(runes.Select(r => r.ToString()));
}
