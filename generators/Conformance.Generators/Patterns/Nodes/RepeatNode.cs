namespace Conformance.Generators.Patterns.Nodes;

/// <summary>The same part several times.</summary>
/// <param name="Item">The part.</param>
/// <param name="Least">The fewest times.</param>
/// <param name="Most">The most times, or null without limit.</param>
internal sealed record RepeatNode(PatternNode Item, int Least, int? Most) : PatternNode
{
    /// <inheritdoc/>
    public override int Shortest { get; } = (int)Math.Min(Unbounded, (long)Item.Shortest * Least);

    /// <inheritdoc/>
    public override int Longest { get; } = Item.Longest == 0 ? 0 : (int)Math.Min(Unbounded, (long)Item.Longest * (Most ?? Unbounded));
}
