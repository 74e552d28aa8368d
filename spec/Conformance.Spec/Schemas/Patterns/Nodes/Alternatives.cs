namespace Conformance.Spec.Schemas.Patterns.Nodes;

/// <summary>One of several: <c>a|b</c>.</summary>
/// <param name="Options">At least two.</param>
public sealed record Alternatives(IReadOnlyList<PatternNode> Options) : PatternNode;
