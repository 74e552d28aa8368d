using System.Collections.Frozen;

namespace Conformance.Suites.Configuration.Baselines;

/// <summary>The baseline of a run: which failures it accepts, and which of its entries have become of no use. Thread-safe.</summary>
/// <param name="baseline">The baseline.</param>
public sealed class BaselineBook(Baseline baseline)
{
    private readonly FrozenDictionary<string, OperationBaseline> _operations = baseline.Entries
        .GroupBy(e => e.Operation, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => new OperationBaseline([.. g]), StringComparer.Ordinal);

    /// <summary>The entries that a baseline written after the run still has: those that failed again, and those that nothing was found out about.</summary>
    public IReadOnlyList<BaselineEntry> Kept => [.. baseline.Entries.Where(e => !_operations[e.Operation].IsStale(e))];

    /// <summary>What it says of an operation, or null where that is nothing.</summary>
    public OperationBaseline? Of(Operation operation) => _operations.GetValueOrDefault(operation.Key);

    /// <summary>What is to be said after a run: an entry is stale if its check judged its operation and did not find the failure.</summary>
    public IEnumerable<string> Notices() => baseline.Entries
        .Where(e => _operations[e.Operation].IsStale(e))
        .Select(e => $"{e.Place}: {e.Operation} does not fail {e.Check} any more as this entry says; --write-baseline leaves it out");
}
