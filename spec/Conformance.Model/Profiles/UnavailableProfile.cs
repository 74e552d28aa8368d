namespace Conformance.Model;

/// <summary>An answer that means that the target does not have the feature: the operation is skipped with this reason.</summary>
/// <param name="Match">The operations it speaks of.</param>
/// <param name="Status">The status.</param>
/// <param name="Code">The code in the error body, or null for any.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Place">Where the entry stands in the profile.</param>
public sealed record UnavailableProfile(OperationFilter Match, int Status, string? Code, string Reason, Place Place);
