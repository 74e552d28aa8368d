namespace Conformance.Model;

/// <summary>No case of this operation was sent, or, with a phase, none of that phase.</summary>
/// <param name="Operation">The operation's key.</param>
/// <param name="Phase">The phase that was skipped, or null for all.</param>
/// <param name="Reason">Why.</param>
public sealed record OperationSkipped(string Operation, Phase? Phase, string Reason) : RunEvent;
