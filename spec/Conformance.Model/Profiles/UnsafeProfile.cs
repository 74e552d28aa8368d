namespace Conformance.Model;

/// <summary>Operations that are never sent to a target that others use.</summary>
/// <param name="Match">The operations.</param>
/// <param name="Parameters">Parameter values that make them safe (<c>sendEmail: false</c>); empty: never safe.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Place">Where the entry stands in the profile.</param>
public sealed record UnsafeProfile(OperationFilter Match, IReadOnlyDictionary<string, string> Parameters, string Reason, Place Place);
