namespace Conformance.Generators.Patterns.Nodes;

/// <summary>One of several (<c>a|b</c>).</summary>
/// <param name="Alternatives">At least one.</param>
internal sealed record ChoiceNode(IReadOnlyList<PatternNode> Alternatives) : PatternNode
{
    /// <inheritdoc/>
    public override int Shortest { get; } = Alternatives.Min(a => a.Shortest);

    /// <inheritdoc/>
    public override int Longest { get; } = Alternatives.Max(a => a.Longest);
}
