namespace Conformance.Mock.Routing;

/// <summary>One segment of the tree of paths. Built once, then only read.</summary>
internal sealed class RouteNode
{
    private readonly Dictionary<string, RouteNode> _literals = new(StringComparer.Ordinal);
    private readonly List<(SegmentPattern Pattern, RouteNode Node)> _patterns = [];

    /// <summary>What answers here, or null if no path of the contract ends here.</summary>
    public Route? Route { get; private set; }

    /// <summary>Adds an operation below this node.</summary>
    public void Add(ReadOnlySpan<string> segments, Operation operation)
    {
        if (segments.IsEmpty)
        {
            Route ??= new Route();
            Route.Add(operation);
            return;
        }

        Child(segments[0]).Add(segments[1..], operation);
    }

    /// <summary>Finds the node that the decoded segments lead to: text before patterns before whole parameters (OpenAPI 3.0 section 4.7.8).</summary>
    public Route? Find(ReadOnlySpan<string> segments, List<string> values)
    {
        if (segments.IsEmpty) return Route;
        if (_literals.TryGetValue(segments[0], out var literal) && literal.Find(segments[1..], values) is { } found) return found;
        foreach (var (pattern, node) in _patterns)
        {
            var taken = values.Count;
            if (pattern.TryMatch(segments[0], values) && node.Find(segments[1..], values) is { } route) return route;
            values.RemoveRange(taken, values.Count - taken);
        }

        return null;
    }

    private RouteNode Child(string segment) => SegmentPattern.Parse(segment) is { } pattern ? Child(pattern) : Literal(segment);

    private RouteNode Literal(string segment)
    {
        var name = TargetPath.Decode(segment);
        if (!_literals.TryGetValue(name, out var node)) _literals.Add(name, node = new RouteNode());
        return node;
    }

    private RouteNode Child(SegmentPattern pattern)
    {
        foreach (var (existing, node) in _patterns)
        {
            if (existing.Key == pattern.Key) return node;
        }

        var added = new RouteNode();
        _patterns.Add((pattern, added));
        _patterns.Sort((a, b) => a.Pattern.IsWhole.CompareTo(b.Pattern.IsWhole));
        return added;
    }
}
