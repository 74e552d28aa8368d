namespace Conformance.Spec.Schemas.Patterns.Nodes;

/// <summary>One part after the other; without parts it matches the empty string.</summary>
/// <param name="Parts">In order.</param>
public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;
