using Conformance.Model;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>One segment of the tree of path templates; templates that differ only in the names of parameters share their nodes.</summary>
/// <param name="parent">The node before it, or null for the root.</param>
/// <param name="segment">The segment as the first template writes it.</param>
internal sealed class PathNode(PathNode? parent, string segment)
{
    private readonly Dictionary<string, PathNode> _children = new(StringComparer.Ordinal);
    private readonly List<Operation> _operations = [];
    private readonly List<(Operation Operation, Parameter Parameter)> _uses = [];

    /// <summary>The node before it, or null for the root.</summary>
    public PathNode? Parent => parent;

    /// <summary>The segment as the first template writes it.</summary>
    public string Segment => segment;

    /// <summary>True if the whole segment is one parameter.</summary>
    public bool IsParameter => IsWholeParameter(segment);

    /// <summary>The nodes below, in document order.</summary>
    public IEnumerable<PathNode> Children => _children.Values;

    /// <summary>The node below that is a parameter, or null.</summary>
    public PathNode? Item => _children.GetValueOrDefault("{}");

    /// <summary>The operations of paths that end here, in document order.</summary>
    public IReadOnlyList<Operation> Operations => _operations;

    /// <summary>The operations whose paths go through here, each with the parameter that stands here; empty for text.</summary>
    public IReadOnlyList<(Operation Operation, Parameter Parameter)> Uses => _uses;

    /// <summary>The path template as the first operation writes it.</summary>
    public string Template => parent is null ? "" : $"{parent.Template}/{segment}";

    /// <summary>The number of parameters from the root to here.</summary>
    public int Parameters => (parent?.Parameters ?? 0) + (IsParameter ? 1 : 0);

    /// <summary>This node and all below, parents first.</summary>
    public IEnumerable<PathNode> Subtree => Children.SelectMany(c => c.Subtree).Prepend(this);

    /// <summary>The first operation with a method, or null.</summary>
    public Operation? Operation(string method) => _operations.Find(o => o.Method == method);

    /// <summary>The nearest node above that is a parameter, or null.</summary>
    public PathNode? Owner => parent is null || parent.IsParameter ? parent : parent.Owner;

    /// <summary>The nodes from the first segment to this one.</summary>
    public IEnumerable<PathNode> Chain => parent is null ? [] : parent.Chain.Append(this);

    /// <summary>Adds an operation at the end of a path.</summary>
    public PathNode Add(ReadOnlySpan<string> segments, Operation operation)
    {
        if (segments.IsEmpty)
        {
            _operations.Add(operation);
            return this;
        }

        var child = Child(segments[0]);
        if (child.IsParameter) child.Use(operation, segments[0][1..^1]);
        return child.Add(segments[1..], operation);
    }

    private void Use(Operation operation, string name)
    {
        var parameter = operation.Parameters.FirstOrDefault(p => p.Location == ParameterLocation.Path && p.Name == name);
        if (parameter is not null) _uses.Add((operation, parameter));
    }

    private PathNode Child(string name)
    {
        var key = IsWholeParameter(name) ? "{}" : name;
        if (!_children.TryGetValue(key, out var child)) _children.Add(key, child = new PathNode(this, name));
        return child;
    }

    private static bool IsWholeParameter(string text) =>
        text.Length > 2 && text[0] == '{' && text.IndexOf('}', StringComparison.Ordinal) == text.Length - 1;
}
