using Conformance.Model;

namespace Conformance.Generators;

/// <summary>Something that the contract names and no case tries, with the reason. Nothing is left out silently.</summary>
/// <param name="Subject">What is not tried, in words: <c>body property /profile/login</c>.</param>
/// <param name="Reason">Why: <c>the pattern '^(a$' lacks a closing parenthesis</c>.</param>
/// <param name="Place">Where the contract names it.</param>
public sealed record GenerationGap(string Subject, string Reason, Place Place);
