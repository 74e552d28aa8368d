using System.Buffers;

namespace Conformance.Mock.Routing;

/// <summary>A path segment that mixes text and parameters: <c>{id}.json</c>, <c>{from}-{to}</c>.</summary>
/// <param name="Literals">The text before, between and after the parameters; one more than there are parameters.</param>
internal sealed record SegmentPattern(IReadOnlyList<string> Literals)
{
    private static readonly SearchValues<char> Braces = SearchValues.Create("{}");

    /// <summary>The same text for every pattern that matches the same segments.</summary>
    public string Key => string.Join("{}", Literals);

    /// <summary>True if the whole segment is one parameter.</summary>
    public bool IsWhole => Literals is ["", ""];

    /// <summary>Reads a template segment; null if it has no parameter.</summary>
    public static SegmentPattern? Parse(string segment)
    {
        if (segment.AsSpan().IndexOfAny(Braces) < 0) return null;
        var literals = new List<string>();
        var rest = segment;
        while (rest.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open
            && rest.IndexOf('}', open) is >= 0 and var close)
        {
            literals.Add(rest[..open]);
            rest = rest[(close + 1)..];
        }

        return literals.Count == 0 ? null : new SegmentPattern([.. literals, rest]);
    }

    /// <summary>Takes the parameters' values from a decoded segment, each as short as the text after it allows and never empty.</summary>
    public bool TryMatch(string segment, List<PathValue> values)
    {
        if (!segment.StartsWith(Literals[0], StringComparison.Ordinal)) return false;
        var (position, taken) = (Literals[0].Length, values.Count);
        for (var i = 1; i < Literals.Count; i++)
        {
            var end = EndOf(segment, position, Literals[i], isLast: i == Literals.Count - 1);
            if (end <= position)
            {
                values.RemoveRange(taken, values.Count - taken);
                return false;
            }

            values.Add(PathValue.Of(segment[position..end]));
            position = end + Literals[i].Length;
        }

        return true;
    }

    private static int EndOf(string segment, int start, string literal, bool isLast)
    {
        if (!isLast) return start < segment.Length ? segment.IndexOf(literal, start + 1, StringComparison.Ordinal) : -1;
        var end = segment.Length - literal.Length;
        return end > start && segment.EndsWith(literal, StringComparison.Ordinal) ? end : -1;
    }
}
