namespace Conformance.Spec.Schemas.Patterns.Nodes;

/// <summary>A part several times: <c>*</c>, <c>+</c>, <c>?</c>, <c>{2,5}</c>.</summary>
/// <param name="Part">What repeats.</param>
/// <param name="Least">How often at least.</param>
/// <param name="Most">How often at most, or null without bound.</param>
/// <param name="Lazy">True if fewer are tried first; the strings that match are the same.</param>
public sealed record Repetition(PatternNode Part, int Least, int? Most, bool Lazy) : PatternNode;
