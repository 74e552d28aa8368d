using Conformance.Suites.Checks;

namespace Conformance.Suites.Running.Scheduling;

/// <summary>Remembers which operations accepted a positive case. Thread-safe; a runner has one for all that it runs.</summary>
internal sealed class AcceptanceLedger(Contract contract)
{
    private readonly bool[] _accepted = new bool[contract.Operations.Count];

    /// <summary>True if the operation accepted a positive case.</summary>
    public bool HasAccepted(Operation operation) => Volatile.Read(ref _accepted[operation.Ordinal]);

    /// <summary>The operation accepted a positive case.</summary>
    public void Accept(Operation operation) => Volatile.Write(ref _accepted[operation.Ordinal], true);

    /// <summary>What is known of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="firstRefused">The first case that it refused.</param>
    public AcceptanceHistory Of(Operation operation, string? firstRefused) => HasAccepted(operation)
        ? AcceptanceHistory.Accepting
        : new AcceptanceHistory(AnyAccepted: false, firstRefused);
}
