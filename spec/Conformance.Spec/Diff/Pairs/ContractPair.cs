using Conformance.Spec.Diff.Sides;
using Conformance.Spec.Diff.Walking;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>The two contracts.</summary>
/// <param name="Base">The one that clients know.</param>
/// <param name="Revision">The one that is proposed.</param>
/// <param name="Operations">How their operations correspond.</param>
internal sealed record ContractPair(ContractSide Base, ContractSide Revision, IReadOnlyList<OperationLink> Operations)
{
    /// <summary>Tells what need not be compared.</summary>
    public Unchanged Unchanged { get; } = new(Base, Revision);
}
