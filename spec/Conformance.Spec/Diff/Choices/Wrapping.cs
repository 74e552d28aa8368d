namespace Conformance.Spec.Diff.Choices;

/// <summary>One thing became a <c>oneOf</c> of several, or the other way round.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="IsNew">True if the revision has the choice, false if the base had it.</param>
/// <param name="Kept">The alternative that says the same as the one thing, or null.</param>
internal sealed record Wrapping(Choice Choice, bool IsNew, Alternative? Kept);
