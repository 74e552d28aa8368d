namespace Conformance.Generators.Patterns.Nodes;

/// <summary>What a group captured, again. Its length is known only while a text is made, so the text must be checked.</summary>
/// <param name="Group">The group's number.</param>
internal sealed record BackReferenceNode(int Group) : PatternNode
{
    /// <inheritdoc/>
    public override int Shortest => 0;

    /// <inheritdoc/>
    public override int Longest => 0;
}
