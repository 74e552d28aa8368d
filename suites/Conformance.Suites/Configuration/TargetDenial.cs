namespace Conformance.Suites.Configuration;

/// <summary>Operations that are never sent to a target.</summary>
/// <param name="Match">The operations.</param>
/// <param name="Reason">Why not.</param>
public sealed record TargetDenial(OperationFilter Match, string Reason);
