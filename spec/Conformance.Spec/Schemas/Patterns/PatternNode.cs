namespace Conformance.Spec.Schemas.Patterns;

/// <summary>A part of a regular expression, as parsed. Generators walk it to make strings that match.</summary>
public abstract record PatternNode;
