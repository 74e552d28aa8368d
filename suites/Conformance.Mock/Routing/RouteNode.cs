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

    /// <summary>Finds the node that the segments lead to: text before patterns before whole parameters (OpenAPI 3.0 section 4.7.8).</summary>
    /// <param name="segments">The segments.</param>
    /// <param name="values">Takes the values of parameters.</param>
    public Route? Find(PathSegments segments, List<PathValue> values)
    {
        if (segments.IsEmpty) return Route;
        if (_literals.TryGetValue(segments.Text, out var literal) && literal.Find(segments.Rest, values) is { } found) return found;
        foreach (var (pattern, node) in _patterns)
        {
            var taken = values.Count;
            if (TryTake(pattern, segments, values) && node.Find(segments.Rest, values) is { } route) return route;
            values.RemoveRange(taken, values.Count - taken);
        }

        return null;
    }

    private static bool TryTake(SegmentPattern pattern, PathSegments segments, List<PathValue> values)
    {
        if (!pattern.IsWhole) return pattern.TryMatch(segments.Text, values);
        if (segments.Text.Length > 0) values.Add(segments.Value);
        return segments.Text.Length > 0;
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
