namespace Conformance.Model;

/// <summary>What a case does to a resource of the run, in a scenario that makes, changes and removes one.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Subject">What it does it with: JSON Pointers of properties divided by blanks, or the name of a link; null for nothing in particular.</param>
public sealed record Act(ActKind Kind, string? Subject = null);
