namespace Conformance.Spec.Schemas.Patterns.Nodes;

/// <summary>A parenthesis.</summary>
/// <param name="Part">What stands in it.</param>
/// <param name="Number">Its number counted by opening parentheses from one, or 0 where it does not capture.</param>
/// <param name="IgnoreCase">True if upper and lower case are the same within.</param>
public sealed record Group(PatternNode Part, int Number, bool IgnoreCase = false) : PatternNode;
