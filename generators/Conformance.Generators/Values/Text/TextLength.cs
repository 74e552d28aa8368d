using System.Text;
using Conformance.Generators.Values.Chance;

namespace Conformance.Generators.Values.Text;

/// <summary>Lengths as JSON Schema counts them: in code points (JSON Schema Validation 2020-12 section 6.3.1).</summary>
internal static class TextLength
{
    private const string Filler = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>The number of code points.</summary>
    public static int Of(string text)
    {
        var length = text.Length;
        foreach (var unit in text)
        {
            if (char.IsLowSurrogate(unit)) length--;
        }

        return length;
    }

    /// <summary>
    /// The text with a length within bounds: letters are added behind it; of a longer one the end is kept, where the part that makes
    /// it fresh stands. It has no blank at either end.
    /// </summary>
    public static string Fit(string text, int shortest, int longest, ulong seed)
    {
        var length = Of(text);
        if (length > longest) text = Unblank(Tail(text, length - longest));
        return length < shortest ? Lengthen(text, shortest - length, seed) : text;
    }

    private static string Lengthen(string text, int missing, ulong seed)
    {
        var (dice, longer) = (new Dice(Seeds.Mix(seed, 1)), new StringBuilder(text, text.Length + missing));
        for (; missing > 0; missing--) longer.Append(Filler[dice.Below(Filler.Length)]);
        return longer.ToString();
    }

    private static string Tail(string text, int surplus)
    {
        var at = 0;
        for (; surplus > 0; surplus--) at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        return text[at..];
    }

    private static string Unblank(string text) => text is [' ', ..] ? string.Concat("x", text.AsSpan(1)) : text;
}
