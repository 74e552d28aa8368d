namespace Conformance.Model;

/// <summary>Reads that show a write only after a while: they are repeated until two in a row agree, and the lag is reported.</summary>
/// <param name="Match">The reads.</param>
/// <param name="Parameter">The query parameter that makes them late, or null where they always are.</param>
/// <param name="Within">The longest time to wait.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Place">Where the entry stands in the profile.</param>
public sealed record EventualProfile(OperationFilter Match, string? Parameter, TimeSpan Within, string Reason, Place Place);
