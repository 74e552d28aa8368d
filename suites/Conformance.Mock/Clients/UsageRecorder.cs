using System.Collections.Concurrent;

namespace Conformance.Mock.Clients;

/// <summary>Gathers what clients use of a contract. Thread-safe; memory is bounded by the contract, not by the number of calls.</summary>
/// <param name="contract">The contract.</param>
public sealed class UsageRecorder(Contract contract)
{
    private readonly ConcurrentDictionary<int, OperationUse> _operations = new();
    private long _calls;

    /// <summary>How many calls were gathered: while it stands, so does the record.</summary>
    public long Calls => Interlocked.Read(ref _calls);

    /// <summary>Adds what a call used; one that reached no operation uses nothing.</summary>
    public void Add(Passage passage)
    {
        if (passage.Operation is not { } operation) return;
        _operations.GetOrAdd(operation.Ordinal, static _ => new OperationUse()).Add(passage);
        Interlocked.Increment(ref _calls);
    }

    /// <summary>What was used until now, operations in document order.</summary>
    public UsedContract ToRecord() => new(
        contract.Name,
        [.. _operations.OrderBy(o => o.Key).Select(o => o.Value.ToRecord(contract.Operations[o.Key].Key))]);
}
