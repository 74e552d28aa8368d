namespace Conformance.Spec.Schemas.Patterns.Nodes;

/// <summary>A position.</summary>
/// <param name="Kind">Which.</param>
public sealed record Anchor(AnchorKind Kind) : PatternNode;
