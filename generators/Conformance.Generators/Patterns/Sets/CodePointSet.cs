using System.Globalization;

namespace Conformance.Generators.Patterns.Sets;

/// <summary>A set of Unicode code points as sorted ranges that do not touch; surrogates are never members.</summary>
internal sealed class CodePointSet
{
    private const int Last = 0x10FFFF;

    private CodePointSet(IReadOnlyList<(int First, int Last)> ranges) => Ranges = ranges;

    /// <summary>The ranges in order.</summary>
    public IReadOnlyList<(int First, int Last)> Ranges { get; }

    /// <summary>All code points.</summary>
    public static CodePointSet Any { get; } = Of((0, Last));

    /// <summary><c>\d</c>.</summary>
    public static CodePointSet Digits { get; } = Of(('0', '9'));

    /// <summary><c>\w</c>.</summary>
    public static CodePointSet Words { get; } = Of(('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_'));

    /// <summary><c>\s</c> (ECMA-262 section 22.2.2.9: white space and line terminators).</summary>
    public static CodePointSet Spaces { get; } = Of(
        ('\t', '\r'), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F),
        (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    /// <summary>What <c>.</c> does not match.</summary>
    public static CodePointSet LineEnds { get; } = Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029));

    /// <summary>True if nothing is in it.</summary>
    public bool IsEmpty => Ranges.Count == 0;

    /// <summary>How many code points are in it.</summary>
    public int Count => Ranges.Sum(r => r.Last - r.First + 1);

    /// <summary>The union of ranges in any order.</summary>
    public static CodePointSet Of(params ReadOnlySpan<(int First, int Last)> ranges) => Merge([.. ranges]);

    /// <summary>The code points for which a test holds, up to the end of the plane that scripts in daily use fill.</summary>
    public static CodePointSet Where(Func<int, bool> test) =>
        Merge([.. Enumerable.Range(0, 0x3000).Where(c => test(c)).Select(c => (c, c))]);

    /// <summary>The code points of a general category, by its one- or two-letter name (<c>L</c>, <c>Lu</c>).</summary>
    public static CodePointSet OfCategory(string name) => Where(c => CategoryName(c).StartsWith(name, StringComparison.Ordinal));

    /// <summary>The members of either.</summary>
    public CodePointSet Union(CodePointSet other) => Merge([.. Ranges, .. other.Ranges]);

    /// <summary>The members of both.</summary>
    public CodePointSet Intersect(CodePointSet other) => Negate().Union(other.Negate()).Negate();

    /// <summary>All code points that are not in it.</summary>
    public CodePointSet Negate()
    {
        var gaps = new List<(int, int)>();
        var next = 0;
        foreach (var (first, last) in Ranges)
        {
            if (next < first) gaps.Add((next, first - 1));
            next = last + 1;
        }

        if (next <= Last) gaps.Add((next, Last));
        return Merge(gaps);
    }

    /// <summary>True if <paramref name="codePoint"/> is in it.</summary>
    public bool Contains(int codePoint) => Ranges.Any(r => codePoint >= r.First && codePoint <= r.Last);

    /// <summary>The member at a position, counted from zero.</summary>
    public int At(int position)
    {
        foreach (var (first, last) in Ranges)
        {
            if (position <= last - first) return first + position;
            position -= last - first + 1;
        }

        throw new ArgumentOutOfRangeException(nameof(position));
    }

    private static CodePointSet Merge(List<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var (first, last) in ranges.SelectMany(WithoutSurrogates).OrderBy(r => r.First))
        {
            if (merged.Count > 0 && first <= merged[^1].Last + 1) merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, last));
            else merged.Add((first, last));
        }

        return new CodePointSet(merged);
    }

    private static IEnumerable<(int First, int Last)> WithoutSurrogates((int First, int Last) range)
    {
        if (range.First < 0xD800 && range.Last >= range.First) yield return (range.First, Math.Min(range.Last, 0xD7FF));
        if (range.Last > 0xDFFF && range.Last >= range.First) yield return (Math.Max(range.First, 0xE000), range.Last);
    }

    /// <summary>The two letters of Unicode's general categories, in the order of <see cref="UnicodeCategory"/>.</summary>
    private static string CategoryName(int codePoint) => (string)(CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.UppercaseLetter => "Lu",
        UnicodeCategory.LowercaseLetter => "Ll",
        UnicodeCategory.TitlecaseLetter => "Lt",
        UnicodeCategory.ModifierLetter => "Lm",
        UnicodeCategory.OtherLetter => "Lo",
        UnicodeCategory.NonSpacingMark => "Mn",
        UnicodeCategory.SpacingCombiningMark => "Mc",
        UnicodeCategory.EnclosingMark => "Me",
        UnicodeCategory.DecimalDigitNumber => "Nd",
        UnicodeCategory.LetterNumber => "Nl",
        UnicodeCategory.OtherNumber => "No",
        UnicodeCategory.SpaceSeparator => "Zs",
        UnicodeCategory.LineSeparator => "Zl",
        UnicodeCategory.ParagraphSeparator => "Zp",
        UnicodeCategory.ConnectorPunctuation => "Pc",
        UnicodeCategory.DashPunctuation => "Pd",
        UnicodeCategory.OpenPunctuation => "Ps",
        UnicodeCategory.ClosePunctuation => "Pe",
        UnicodeCategory.InitialQuotePunctuation => "Pi",
        UnicodeCategory.FinalQuotePunctuation => "Pf",
        UnicodeCategory.OtherPunctuation => "Po",
        UnicodeCategory.MathSymbol => "Sm",
        UnicodeCategory.CurrencySymbol => "Sc",
        UnicodeCategory.ModifierSymbol => "Sk",
        UnicodeCategory.OtherSymbol => "So",
        UnicodeCategory.Control => "Cc",
        UnicodeCategory.Format => "Cf",
        UnicodeCategory.PrivateUse => "Co",
        _ => "Cn",
    });
}
