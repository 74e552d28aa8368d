using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>The two contracts.</summary>
/// <param name="Base">The one that clients know.</param>
/// <param name="Revision">The one that is proposed.</param>
/// <param name="Operations">How their operations correspond.</param>
internal sealed record ContractPair(ContractSide Base, ContractSide Revision, IReadOnlyList<OperationLink> Operations);
