using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting;

/// <summary>Which objects requests lead to and which answers lead to, through all references.</summary>
internal sealed class Reach
{
    private readonly LintContext _context;
    private readonly Dictionary<ContractFile, byte[]> _marks = [];
    private readonly ILookup<(ContractFile, int), DocumentNode> _children;

    internal Reach(LintContext context)
    {
        _context = context;
        _children = DiscriminatorChildren().ToLookup(c => (c.Base.File, c.Base.Number), c => c.Child);
        foreach (var member in new[] { "paths", "webhooks", "x-webhooks" }.Select(m => context.Root.Member(m)).OfType<DocumentNode>())
        {
            foreach (var item in member.Members(NodeKind.PathItem)) Mark(item, Direction.None);
        }
    }

    /// <summary>True if an operation or a webhook leads there.</summary>
    internal bool IsReached(DocumentNode node) => MarksOf(node)[node.Number] != 0;

    /// <summary>Who sends what the schema describes, as far as it is reached; <see cref="Direction.None"/> alone where it is not.</summary>
    internal IEnumerable<Direction> DirectionsOf(DocumentNode node)
    {
        var marks = MarksOf(node)[node.Number];
        var directions = new[] { Direction.Request, Direction.Response }.Where(d => (marks & Bit(d)) != 0).ToList();
        return directions.Count > 0 ? directions : [Direction.None];
    }

    private void Mark(DocumentNode node, Direction within)
    {
        var direction = DirectionOf(node, within);
        var marks = MarksOf(node);
        if ((marks[node.Number] & Bit(direction)) != 0) return;
        marks[node.Number] |= Bit(direction);
        if (ReferenceTarget.Of(node) is { } target && _context.Grammar.IsReferenceable(node.Kind) && _context.Follower.Step(target) is { } next) Mark(next, direction);
        if (node.Kind == NodeKind.Discriminator) MarkMapped(node, direction);
        foreach (var child in _children[(node.File, node.Number)]) Mark(child, direction);
        if (_context.Walker.IsOnlyReference(node)) return;
        foreach (var child in _context.Walker.Children(node)) Mark(child, direction);
    }

    private static Direction DirectionOf(DocumentNode node, Direction within) => node.Kind switch
    {
        NodeKind.Parameter or NodeKind.RequestBody => Direction.Request,
        NodeKind.Response => Direction.Response,
        NodeKind.Operation or NodeKind.PathItem or NodeKind.Callback => Direction.None,
        _ => within,
    };

    private void MarkMapped(DocumentNode discriminator, Direction direction)
    {
        foreach (var entry in discriminator.Member("mapping")?.Members() ?? [])
        {
            if (_context.SchemaNamed(entry) is { } mapped) Mark(mapped, direction);
        }
    }

    /// <summary>A schema that includes a base with a discriminator can stand wherever the base does.</summary>
    private IEnumerable<(DocumentNode Base, DocumentNode Child)> DiscriminatorChildren() =>
        from child in _context.Of(NodeKind.Schema)
        from part in child.Member("allOf")?.Items(NodeKind.Schema) ?? []
        let target = _context.Follower.Follow(part)
        where target is not null && target.Number != part.Number && target.Member("discriminator") is not null
        select (target, child);

    private byte[] MarksOf(DocumentNode node)
    {
        if (!_marks.TryGetValue(node.File, out var marks)) _marks[node.File] = marks = new byte[node.File.Index.Count];
        return marks;
    }

    private static byte Bit(Direction direction) => (byte)(1 << (int)direction);
}
