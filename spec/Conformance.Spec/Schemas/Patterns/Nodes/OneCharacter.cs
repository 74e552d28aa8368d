namespace Conformance.Spec.Schemas.Patterns.Nodes;

/// <summary>One character out of a set: a literal, a class, an escape or the dot.</summary>
/// <param name="Set">The characters that match.</param>
public sealed record OneCharacter(CodePointSet Set) : PatternNode;
