using Conformance.Model;

namespace Conformance.Spec.Diff;

/// <summary>What is different between two contracts.</summary>
/// <param name="Base">The contract that clients know.</param>
/// <param name="Revision">The contract that is proposed.</param>
/// <param name="Operations">The operations of the revision in document order, then those that are gone.</param>
/// <param name="Changes">The changes, those that weigh most first, then in document order.</param>
public sealed record Comparison(
    Contract Base,
    Contract Revision,
    IReadOnlyList<OperationLink> Operations,
    IReadOnlyList<Change> Changes)
{
    /// <summary>The operations that a change reaches, in the order of <see cref="Operations"/>.</summary>
    public IReadOnlyList<OperationLink> Impacted { get; } = [.. ImpactedBy(Operations, Changes)];

    private static IEnumerable<OperationLink> ImpactedBy(IReadOnlyList<OperationLink> operations, IReadOnlyList<Change> changes)
    {
        var keys = changes.SelectMany(c => c.Operations).ToHashSet(StringComparer.Ordinal);
        return operations.Where(o => keys.Contains(o.Key));
    }
}
