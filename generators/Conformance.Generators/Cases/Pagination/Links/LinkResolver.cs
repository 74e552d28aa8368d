using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Generators.Serialization.Text;
using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination.Links;

/// <summary>Finds out what links in answers lead to.</summary>
/// <param name="servers">The servers of the document that the operation may be called at.</param>
/// <param name="origins">Further origins that the profile names.</param>
public sealed class LinkResolver(IReadOnlyList<Server> servers, IReadOnlyList<string> origins)
{
    private readonly IReadOnlyList<ServerPattern> _servers = [.. servers.Select(s => new ServerPattern(s))];

    /// <summary>What a reference in an answer leads to.</summary>
    /// <param name="from">The exchange whose answer carries it.</param>
    /// <param name="reference">The URI reference.</param>
    public NextLink Resolve(Exchange from, string reference)
    {
        var here = UriText.Parse(from.Sent.Url);
        var url = here.Resolve(UriText.Parse(reference));
        var path = RequestTarget.Path(from.Case.Request.Target);
        var basePath = here.Path.EndsWith(path, StringComparison.Ordinal) ? here.Path[..^path.Length] : "";
        var isOurs = url.Origin is { } origin && (origin == here.Origin || origins.Any(o => UriText.Parse(o).Origin == origin) || _servers.Any(s => s.Covers(url)));
        var below = Below(url, basePath, url.Origin == here.Origin);
        return new NextLink(reference, url, isOurs, below is null ? null : url.Query is null ? below : $"{below}?{url.Query}", below is not null && AreSame(below, path));
    }

    /// <summary>The path below the base path, that of the target or, elsewhere, of the server in the document.</summary>
    private string? Below(UriText url, string basePath, bool isHere)
    {
        var elsewhere = isHere ? null : _servers.FirstOrDefault(s => s.Covers(url))?.Path;
        var above = elsewhere is not null && url.Path.StartsWith($"{elsewhere}/", StringComparison.Ordinal) ? elsewhere : basePath;
        return url.Path.StartsWith($"{above}/", StringComparison.Ordinal) ? url.Path[above.Length..] : null;
    }

    private static bool AreSame(string left, string right) =>
        left == right
        || (PercentText.TryDecode(left, plusIsSpace: false, out var first) && PercentText.TryDecode(right, plusIsSpace: false, out var second) && first == second);
}
