using System.Globalization;
using System.Text;

namespace Conformance.Spec.Schemas.Patterns;

/// <summary>Writes a set of characters as a .NET regular expression that takes exactly one of them, two UTF-16 units where it is astral.</summary>
internal sealed class CharacterWriter(bool astral)
{
    private const int FirstAstral = 0x10000;

    private static readonly CodePointSet Surrogates = CodePointSet.Range(0xD800, 0xDFFF);
    private static readonly CodePointSet Plain = CodePointSet.Union([CodePointSet.Range(0, 0xD7FF), CodePointSet.Range(0xE000, 0xFFFF)]);
    private static readonly CodePointSet Astral = CodePointSet.Range(FirstAstral, CodePointSet.Last);

    public string Write(CodePointSet set)
    {
        if (!astral) return Class(set.Intersect(Plain).Ranges);
        var options = new List<string>();
        if (set.Intersect(Plain) is { Count: > 0 } plain) options.Add(Class(plain.Ranges));
        foreach (var (from, to) in set.Intersect(Astral).Ranges) options.AddRange(Pairs(from, to));
        // Half a pair is a character only where its other half is missing.
        if (set.Intersect(Surrogates) is { Count: > 0 } halves)
        {
            options.Add($@"(?:(?={Class(halves.Ranges)})(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]))");
        }

        return options.Count == 1 ? options[0] : options.Count == 0 ? "(?!)" : $"(?:{string.Join('|', options)})";
    }

    private static string Class(IReadOnlyList<(int From, int To)> ranges)
    {
        if (ranges.Count == 0) return "(?!)";
        if (ranges is [var (from, to)] && from == to) return Unit(from);
        var text = new StringBuilder("[");
        foreach (var range in ranges)
        {
            text.Append(Unit(range.From));
            if (range.To > range.From) text.Append('-').Append(Unit(range.To));
        }

        return text.Append(']').ToString();
    }

    private static string Unit(int unit) => unit < 128 && char.IsAsciiLetterOrDigit((char)unit)
        ? ((char)unit).ToString()
        : string.Create(CultureInfo.InvariantCulture, $@"\u{unit:X4}");

    /// <summary>Splits a range where the first unit changes, so that each part is one class after another.</summary>
    private static IEnumerable<string> Pairs(int from, int to)
    {
        while (from <= to)
        {
            var (high, low) = Split(from);
            var (lastHigh, lastLow) = Split(to);
            var whole = low == 0xDC00 && lastHigh > high;
            var stopHigh = whole ? (lastLow == 0xDFFF ? lastHigh : lastHigh - 1) : high;
            var stopLow = high == lastHigh ? lastLow : 0xDFFF;
            yield return Class([(high, stopHigh)]) + Class([(low, stopLow)]);
            from = Join(stopHigh, stopLow) + 1;
        }
    }

    private static (int High, int Low) Split(int codePoint)
    {
        var offset = codePoint - FirstAstral;
        return (0xD800 + (offset >> 10), 0xDC00 + (offset & 0x3FF));
    }

    private static int Join(int high, int low) => FirstAstral + ((high - 0xD800) << 10) + (low - 0xDC00);
}
