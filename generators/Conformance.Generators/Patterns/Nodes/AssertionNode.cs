namespace Conformance.Generators.Patterns.Nodes;

/// <summary>Something that must hold at a position and takes no room.</summary>
/// <param name="Kind">What must hold.</param>
/// <param name="Item">What a lookaround looks for; an empty sequence for the others.</param>
internal sealed record AssertionNode(AssertionKind Kind, PatternNode Item) : PatternNode
{
    /// <summary>One that looks for nothing further.</summary>
    public AssertionNode(AssertionKind kind)
        : this(kind, new SequenceNode([]))
    {
    }

    /// <inheritdoc/>
    public override int Shortest => 0;

    /// <inheritdoc/>
    public override int Longest => 0;
}
