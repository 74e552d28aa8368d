namespace Conformance.Generators.Patterns.Nodes;

/// <summary>A capturing group.</summary>
/// <param name="Number">Its number, from one.</param>
/// <param name="Item">What it captures.</param>
internal sealed record GroupNode(int Number, PatternNode Item) : PatternNode
{
    /// <inheritdoc/>
    public override int Shortest => Item.Shortest;

    /// <inheritdoc/>
    public override int Longest => Item.Longest;
}
