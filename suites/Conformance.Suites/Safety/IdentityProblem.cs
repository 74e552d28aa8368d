namespace Conformance.Suites.Safety;

/// <summary>Why a target is not known to be the one that is meant.</summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="IsAnswered">True if it answered, and not as it must; false if there was no answer to hold against the target file.</param>
public sealed record IdentityProblem(string Reason, bool IsAnswered);
