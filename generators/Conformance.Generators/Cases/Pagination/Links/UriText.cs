using System.Buffers;
using System.Globalization;

namespace Conformance.Generators.Cases.Pagination.Links;

/// <summary>A URI reference taken apart as text, so that not a byte of it changes (RFC 3986 section 4.1). The fragment is left out.</summary>
/// <param name="Scheme">The scheme, or null.</param>
/// <param name="Authority">Host, port and what else stands behind two slashes, or null.</param>
/// <param name="Path">The path, possibly empty.</param>
/// <param name="Query">The query without its question mark, or null.</param>
public sealed record UriText(string? Scheme, string? Authority, string Path, string? Query)
{
    /// <summary>What may stand in a URI; brackets stand for names such as <c>page[after]</c>, which many servers write plainly.</summary>
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    /// <summary>What is no URI reference about a text, or null.</summary>
    public static string? Problem(string text)
    {
        var at = text.AsSpan().IndexOfAnyExcept(Allowed);
        if (at >= 0) return string.Create(CultureInfo.InvariantCulture, $"'{text[at]}' may not stand in a URI (RFC 3986 section 2)");
        for (var percent = text.IndexOf('%'); percent >= 0; percent = text.IndexOf('%', percent + 1))
        {
            if (percent + 2 >= text.Length || !char.IsAsciiHexDigit(text[percent + 1]) || !char.IsAsciiHexDigit(text[percent + 2])) return "a '%' without two hexadecimal digits (RFC 3986 section 2.1)";
        }

        return null;
    }

    /// <summary>Takes a reference apart (RFC 3986 appendix B).</summary>
    public static UriText Parse(string text)
    {
        var (rest, query) = Cut(text.Split('#')[0], '?');
        string? scheme = null;
        if (rest.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !rest.AsSpan(0, colon).Contains('/')) (scheme, rest) = (rest[..colon], rest[(colon + 1)..]);
        if (!rest.StartsWith("//", StringComparison.Ordinal)) return new UriText(scheme, null, rest, query);
        var (authority, path) = Cut(rest[2..], '/');
        return new UriText(scheme, authority, path is null ? "" : $"/{path}", query);
    }

    /// <summary>What a reference in an answer from here leads to (RFC 3986 section 5.2.2).</summary>
    public UriText Resolve(UriText reference)
    {
        if (reference.Scheme is not null) return reference with { Path = WithoutDots(reference.Path) };
        if (reference.Authority is not null) return reference with { Scheme = Scheme, Path = WithoutDots(reference.Path) };
        if (reference.Path.Length == 0) return this with { Query = reference.Query ?? Query };
        var path = reference.Path[0] == '/' ? reference.Path : Path[..(Path.LastIndexOf('/') + 1)] + reference.Path;
        return this with { Path = WithoutDots(path[0] == '/' ? path : $"/{path}"), Query = reference.Query };
    }

    /// <summary>Scheme, host and port (RFC 6454 section 4), the default port left out; null for what has no host.</summary>
    public string? Origin
    {
        get
        {
            if (Scheme is null || Authority is not { Length: > 0 }) return null;
            var (scheme, host) = (Scheme.ToLowerInvariant(), Authority[(Authority.LastIndexOf('@') + 1)..].ToLowerInvariant());
            var port = scheme == "https" ? ":443" : ":80";
            return $"{scheme}://{(host.EndsWith(port, StringComparison.Ordinal) ? host[..^port.Length] : host)}";
        }
    }

    private static (string Before, string? Behind) Cut(string text, char at) =>
        text.IndexOf(at, StringComparison.Ordinal) is >= 0 and var index ? (text[..index], text[(index + 1)..]) : (text, null);

    /// <summary>RFC 3986 section 5.2.4.</summary>
    private static string WithoutDots(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal)) return path;
        var kept = new List<string>();
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i] == ".." && kept.Count > 1) kept.RemoveAt(kept.Count - 1);
            if (segments[i] is not ("." or "..")) kept.Add(segments[i]);
            else if (i == segments.Length - 1) kept.Add("");
        }

        return string.Join('/', kept);
    }
}
