namespace Conformance.Model;

/// <summary>A check made stricter, milder or silent for some operations.</summary>
/// <param name="Match">The operations.</param>
/// <param name="Check">The check's id, or <c>*</c>.</param>
/// <param name="Severity">The severity of its failures, or null to silence it.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Place">Where the entry stands in the profile.</param>
public sealed record CheckOverride(OperationFilter Match, string Check, Severity? Severity, string Reason, Place Place);
