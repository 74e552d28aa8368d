using System.Text;

namespace Conformance.Generators.Serialization.Text;

/// <summary>Pairs of names and values joined by ampersands: queries and forms.</summary>
internal static class QueryText
{
    /// <summary>The pairs, still encoded; a name without <c>=</c> has the empty value.</summary>
    public static IReadOnlyList<(string Name, string Value)> Split(string query)
    {
        if (query.Length == 0) return [];
        var pairs = new List<(string, string)>();
        foreach (var range in query.AsSpan().Split('&'))
        {
            var pair = query[range];
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (pair.Length > 0) pairs.Add(equals < 0 ? (pair, "") : (pair[..equals], pair[(equals + 1)..]));
        }

        return pairs;
    }

    /// <summary>Appends one pair, encoded, behind an ampersand where others precede it.</summary>
    public static void Append(StringBuilder target, string name, string value, bool allowReserved)
    {
        Name(target, name).Append('=');
        PercentText.Append(target, value, allowReserved);
    }

    /// <summary>Appends a name, encoded, behind an ampersand where pairs precede it.</summary>
    public static StringBuilder Name(StringBuilder target, string name)
    {
        if (target.Length > 0) target.Append('&');
        PercentText.Append(target, name, allowReserved: false);
        return target;
    }
}
