namespace Conformance.Spec.Schemas.Patterns.Nodes;

/// <summary>Looks at what follows or precedes without taking it: <c>(?=…)</c>, <c>(?!…)</c>, <c>(?&lt;=…)</c>, <c>(?&lt;!…)</c>.</summary>
/// <param name="Part">What is looked for.</param>
/// <param name="Ahead">True for what follows.</param>
/// <param name="Negative">True if it must not be there.</param>
public sealed record Lookaround(PatternNode Part, bool Ahead, bool Negative) : PatternNode;
