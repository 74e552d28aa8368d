namespace Conformance.Mock.Routing;

/// <summary>Finds the operations of a path, below the root as well as below the base path of each server of the document.</summary>
internal sealed class RouteTable
{
    private readonly RouteNode _root = new();
    private readonly IReadOnlyList<string[]> _basePaths;

    /// <summary>Compiles the paths of a contract.</summary>
    public RouteTable(Contract contract)
    {
        foreach (var operation in contract.Operations) _root.Add(operation.Path[1..].Split('/'), operation);
        _basePaths = [.. BasePaths(contract)];
    }

    /// <summary>The route of a path with the values of its template's parameters in order, or null.</summary>
    public RouteMatch? Match(string path)
    {
        if (TargetPath.Segments(path, out var raws) is not { } texts) return null;
        var segments = new PathSegments(texts, raws);
        var values = new List<PathValue>(4);
        if (_root.Find(segments, values) is { } found) return new RouteMatch(found, values);
        foreach (var basePath in _basePaths)
        {
            if (!segments.StartsWith(basePath)) continue;
            if (_root.Find(segments.From(basePath.Length), values) is { } below) return new RouteMatch(below, values);
        }

        return null;
    }

    private static IEnumerable<string[]> BasePaths(Contract contract) => contract.Servers
        .Concat(contract.Operations.SelectMany(o => o.Servers))
        .Select(s => PathOf(s.Resolve(new Dictionary<string, string>(StringComparer.Ordinal))).Trim('/'))
        .Where(p => p.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .OrderByDescending(p => p.Length)
        .Select(p => p.Split('/'));

    private static string PathOf(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return url;
        var slash = url.IndexOf('/', scheme + 3);
        return slash < 0 ? "" : url[slash..];
    }
}
