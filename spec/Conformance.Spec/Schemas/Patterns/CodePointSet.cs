using System.Globalization;

namespace Conformance.Spec.Schemas.Patterns;

/// <summary>A set of Unicode code points, as ranges in order that neither touch nor overlap.</summary>
public sealed class CodePointSet : IEquatable<CodePointSet>
{
    /// <summary>The last code point.</summary>
    public const int Last = 0x10FFFF;

    private CodePointSet(IReadOnlyList<(int From, int To)> ranges) => Ranges = ranges;

    /// <summary>Every code point.</summary>
    public static CodePointSet All { get; } = new([(0, Last)]);

    /// <summary>None.</summary>
    public static CodePointSet Empty { get; } = new([]);

    /// <summary>The ranges, both ends included.</summary>
    public IReadOnlyList<(int From, int To)> Ranges { get; }

    /// <summary>How many code points there are.</summary>
    public int Count => Ranges.Sum(range => range.To - range.From + 1);

    /// <summary>True if there is none.</summary>
    public bool IsEmpty => Ranges.Count == 0;

    /// <summary>The set of one code point.</summary>
    public static CodePointSet Of(int codePoint) => new([(codePoint, codePoint)]);

    /// <summary>The set of one range, both ends included.</summary>
    public static CodePointSet Range(int from, int to) => new([(from, to)]);

    /// <summary>The set of the characters of a text.</summary>
    public static CodePointSet Of(string text) => Union(text.EnumerateRunes().Select(rune => Of(rune.Value)));

    /// <summary>What is in any of the sets.</summary>
    public static CodePointSet Union(IEnumerable<CodePointSet> sets) => Merge(sets.SelectMany(set => set.Ranges));

    /// <summary>The code points whose general category is one of those given.</summary>
    public static CodePointSet OfCategories(params IReadOnlyCollection<UnicodeCategory> categories) =>
        Merge(Runs(codePoint => categories.Contains(CharUnicodeInfo.GetUnicodeCategory(codePoint))));

    /// <summary>What is not in this set.</summary>
    public CodePointSet Complement()
    {
        var gaps = new List<(int, int)>();
        var next = 0;
        foreach (var (from, to) in Ranges)
        {
            if (from > next) gaps.Add((next, from - 1));
            next = to + 1;
        }

        if (next <= Last) gaps.Add((next, Last));
        return new(gaps);
    }

    /// <summary>What is in both.</summary>
    public CodePointSet Intersect(CodePointSet other) => Union([Complement(), other.Complement()]).Complement();

    /// <summary>True if the code point is in the set.</summary>
    public bool Contains(int codePoint) => Ranges.Any(range => range.From <= codePoint && codePoint <= range.To);

    /// <summary>The code point at a position in their order, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public int At(int position)
    {
        foreach (var (from, to) in Ranges)
        {
            if (position <= to - from) return from + position;
            position -= to - from + 1;
        }

        throw new ArgumentOutOfRangeException(nameof(position));
    }

    /// <inheritdoc/>
    public bool Equals(CodePointSet? other) => other is not null && Ranges.SequenceEqual(other.Ranges);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodePointSet);

    /// <inheritdoc/>
    public override int GetHashCode() => Ranges.Aggregate(0, HashCode.Combine);

    private static CodePointSet Merge(IEnumerable<(int From, int To)> ranges)
    {
        var merged = new List<(int From, int To)>();
        foreach (var (from, to) in ranges.Order())
        {
            if (merged.Count > 0 && from <= merged[^1].To + 1) merged[^1] = (merged[^1].From, Math.Max(merged[^1].To, to));
            else merged.Add((from, to));
        }

        return new(merged);
    }

    private static IEnumerable<(int From, int To)> Runs(Func<int, bool> includes)
    {
        for (var codePoint = 0; codePoint <= Last; codePoint++)
        {
            if (!includes(codePoint)) continue;
            var from = codePoint;
            while (codePoint < Last && includes(codePoint + 1)) codePoint++;
            yield return (from, codePoint);
        }
    }
}
