namespace Conformance.Spec.Diff.Choices;

/// <summary>A choice of the base and the choice of the revision that took its place.</summary>
/// <param name="Keyword">The keyword in the revision, or in the base where the revision has no choice.</param>
/// <param name="Base">The choice in the base, or null where the base had one thing only.</param>
/// <param name="Revision">The choice in the revision, or null where it has one thing only.</param>
/// <param name="Match">Which alternatives correspond.</param>
internal sealed record ChoicePair(string Keyword, Choice? Base, Choice? Revision, AlternativeMatch Match);
