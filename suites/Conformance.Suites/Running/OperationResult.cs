namespace Conformance.Suites.Running;

/// <summary>How an operation ended.</summary>
/// <param name="Operation">Its key.</param>
/// <param name="End">How it ended.</param>
/// <param name="Succeeded">True if it answered a 2xx.</param>
/// <param name="Reason">Why it was skipped or is broken, or null.</param>
public sealed record OperationResult(string Operation, OperationEnd End, bool Succeeded, string? Reason);
