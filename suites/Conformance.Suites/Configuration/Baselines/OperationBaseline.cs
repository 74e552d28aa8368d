using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Conformance.Suites.Configuration.Baselines;

/// <summary>What a baseline says of one operation. Thread-safe.</summary>
/// <param name="entries">Its entries.</param>
public sealed class OperationBaseline(IReadOnlyList<BaselineEntry> entries)
{
    private readonly FrozenSet<string> _fingerprints = entries.Select(e => e.Fingerprint).ToFrozenSet(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _failed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _judged = new(StringComparer.Ordinal);

    /// <summary>Why a failure is accepted, or null.</summary>
    /// <param name="operation">The operation that failed.</param>
    /// <param name="failure">The failure.</param>
    public string? Acceptance(Operation operation, Failure failure)
    {
        var fingerprint = Fingerprint.Of(failure, operation.Key);
        if (!_fingerprints.Contains(fingerprint)) return null;
        _failed[fingerprint] = true;
        return $"in the baseline: {failure.Title}";
    }

    /// <summary>A check made a statement about the operation.</summary>
    public void Judge(string check) => _judged.TryAdd(check, true);

    /// <summary>True if the check of an entry made statements, and none was that failure.</summary>
    internal bool IsStale(BaselineEntry entry) => _judged.ContainsKey(entry.Check) && !_failed.ContainsKey(entry.Fingerprint);
}
