using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Walking;

/// <summary>A pair of schemas with all that it is part of.</summary>
/// <param name="pair">The schemas.</param>
/// <param name="subject">What sentences call the value that it was first found in.</param>
/// <param name="path">The properties that lead to it there.</param>
internal sealed class SchemaNode(SchemaPair pair, Subject subject, string path) : IReach
{
    private readonly HashSet<SchemaNode> _parents = [];
    private readonly HashSet<OperationLink> _owners = [];

    public SchemaPair Pair { get; } = pair;

    public Subject Subject { get; } = subject;

    public string Path { get; } = path;

    /// <summary>The operations whose parameters, bodies and headers lead here.</summary>
    public IEnumerable<OperationLink> Operations
    {
        get
        {
            var met = new HashSet<SchemaNode> { this };
            var pending = new Queue<SchemaNode>([this]);
            while (pending.TryDequeue(out var node))
            {
                foreach (var owner in node._owners) yield return owner;
                foreach (var parent in node._parents.Where(met.Add)) pending.Enqueue(parent);
            }
        }
    }

    public void AddOwner(OperationLink owner) => _owners.Add(owner);

    public void AddParent(SchemaNode parent) => _parents.Add(parent);

    /// <summary>The path of something within.</summary>
    public string PathOf(string step) => (Path.Length, step) switch
    {
        (_, "") => Path,
        (0, _) => step,
        _ when step[0] == '[' => Path + step,
        _ => $"{Path}.{step}",
    };
}
