using Conformance.Mock.Routing;

namespace Conformance.Mock.Requests;

/// <summary>Reads and rewrites a query as it came over the wire.</summary>
internal static class QueryText
{
    /// <summary>The first value of a name, decoded; null if it is not there.</summary>
    public static string? First(string query, string name)
    {
        foreach (var range in query.AsSpan().Split('&'))
        {
            var pair = query.AsSpan(range);
            var equals = pair.IndexOf('=');
            var key = equals < 0 ? pair : pair[..equals];
            if (Is(key, name)) return equals < 0 ? "" : Decode(pair[(equals + 1)..].ToString());
        }

        return null;
    }

    /// <summary>True if a name is there, with or without a value.</summary>
    public static bool Has(string query, string name)
    {
        foreach (var range in query.AsSpan().Split('&'))
        {
            var pair = query.AsSpan(range);
            var equals = pair.IndexOf('=');
            if (Is(equals < 0 ? pair : pair[..equals], name)) return true;
        }

        return false;
    }

    /// <summary>The query with the first value of a name replaced, or added at the end; all else stays as it is.</summary>
    public static string With(string query, string name, string value)
    {
        var pairs = query.Length == 0 ? [] : query.Split('&').ToList();
        var written = $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
        var at = pairs.FindIndex(p => Is(p.AsSpan(0, p.Contains('=', StringComparison.Ordinal) ? p.IndexOf('=', StringComparison.Ordinal) : p.Length), name));
        if (at < 0) pairs.Add(written);
        else pairs[at] = written;
        return string.Join('&', pairs);
    }

    /// <summary>The query without the parameters of some names.</summary>
    public static string WithoutName(string query, Func<string, bool> isLeftOut) =>
        string.Join('&', query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !isLeftOut(Decode(p.Split('=')[0]))));

    /// <summary>A URL without the query parameters of some names.</summary>
    public static string Without(string url, Func<string, bool> isLeftOut)
    {
        var question = url.IndexOf('?', StringComparison.Ordinal);
        return question < 0 ? url : $"{url[..question]}?{WithoutName(url[(question + 1)..], isLeftOut)}";
    }

    /// <summary>A component decoded as forms write it: <c>+</c> is a blank.</summary>
    public static string Decode(string text) => TargetPath.Decode(text.Replace('+', ' '));

    private static bool Is(ReadOnlySpan<char> key, string name) =>
        key.SequenceEqual(name) || (key.ContainsAny('%', '+') && Decode(key.ToString()) == name);
}
