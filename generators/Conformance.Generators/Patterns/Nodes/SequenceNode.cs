namespace Conformance.Generators.Patterns.Nodes;

/// <summary>One after the other.</summary>
/// <param name="Items">The parts; none matches the empty text.</param>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Items) : PatternNode
{
    /// <inheritdoc/>
    public override int Shortest { get; } = Items.Aggregate(0, (sum, i) => Math.Min(Unbounded, sum + i.Shortest));

    /// <inheritdoc/>
    public override int Longest { get; } = Items.Aggregate(0, (sum, i) => Math.Min(Unbounded, sum + i.Longest));
}
