using Conformance.Model;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>All paths of a contract as a tree.</summary>
internal sealed class PathTree
{
    private readonly Dictionary<Operation, PathNode> _ends = [];

    /// <summary>Builds the tree.</summary>
    public PathTree(Contract contract)
    {
        foreach (var operation in contract.Operations) _ends[operation] = Root.Add(operation.Path[1..].Split('/'), operation);
    }

    /// <summary>The node before the first segment.</summary>
    public PathNode Root { get; } = new(null, "");

    /// <summary>The node at which an operation's path ends.</summary>
    public PathNode EndOf(Operation operation) => _ends[operation];
}
