namespace Conformance.Spec.Schemas.Patterns;

/// <summary>What came of reading a pattern.</summary>
/// <param name="Pattern">The pattern, or null if it cannot be understood.</param>
/// <param name="Problem">A predicate that says what is wrong with it, or null; a pattern may have a problem and still be understood.</param>
public sealed record PatternResult(EcmaPattern? Pattern, string? Problem);
