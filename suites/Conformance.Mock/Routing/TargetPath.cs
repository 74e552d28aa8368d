namespace Conformance.Mock.Routing;

/// <summary>Reads the path of a request target as it came over the wire.</summary>
internal static class TargetPath
{
    private const int MaximumSegments = 128;

    /// <summary>Splits a raw target (RFC 9112 section 3.2) into path and query, scheme and authority left out.</summary>
    public static (string Path, string Query) Split(string target)
    {
        var start = target.StartsWith('/') ? 0 : AfterAuthority(target);
        var end = target.IndexOf('?', start);
        return end < 0 ? (target[start..], "") : (target[start..end], target[(end + 1)..]);
    }

    /// <summary>The segments of a path, dot segments removed (RFC 3986 section 5.2.4) and decoded once; null if there are too many.</summary>
    /// <param name="path">The path.</param>
    /// <param name="raws">The same segments as sent.</param>
    public static string[]? Segments(string path, out string[] raws)
    {
        raws = (path.StartsWith('/') ? path[1..] : path).Split('/', MaximumSegments + 1);
        if (raws.Length > MaximumSegments) return null;
        if (Array.Exists(raws, r => IsDots(Decode(r)))) raws = WithoutDots(raws);
        return path.Contains('%', StringComparison.Ordinal) ? Array.ConvertAll(raws, Decode) : raws;
    }

    /// <summary>Decodes percent-encoded octets as UTF-8; what is not an octet stays as it is.</summary>
    public static string Decode(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    private static bool IsDots(string segment) => segment is "." or "..";

    private static string[] WithoutDots(string[] segments)
    {
        var kept = new List<string>(segments.Length);
        foreach (var segment in segments)
        {
            var text = Decode(segment);
            if (text == ".." && kept.Count > 0) kept.RemoveAt(kept.Count - 1);
            if (!IsDots(text)) kept.Add(segment);
        }

        if (IsDots(Decode(segments[^1]))) kept.Add("");
        return [.. kept];
    }

    private static int AfterAuthority(string target)
    {
        var scheme = target.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return 0;
        var slash = target.IndexOf('/', scheme + 3);
        return slash < 0 ? target.Length : slash;
    }
}
