namespace Conformance.Spec.Schemas.Patterns.Nodes;

/// <summary>What a group took, once more; nothing if it took nothing.</summary>
/// <param name="Number">The group.</param>
public sealed record BackReference(int Number) : PatternNode;
