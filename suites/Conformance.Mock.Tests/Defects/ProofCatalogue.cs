using Conformance.Mock.Tests.Defects.Proofs;

namespace Conformance.Mock.Tests.Defects;

/// <summary>The proofs of all lies.</summary>
internal static class ProofCatalogue
{
    public static IReadOnlyList<Proof> All { get; } =
    [
        .. BodiesProofs.All,
        .. FramingProofs.All,
        .. HeadersProofs.All,
        .. AcceptingProofs.All,
        .. RefusingProofs.All,
        .. CrashingProofs.All,
        .. SecurityProofs.All,
        .. CreatingProofs.All,
        .. ChangingProofs.All,
        .. DeletingProofs.All,
        .. MethodsProofs.All,
        .. PagingProofs.All,
        .. WalksProofs.All,
        .. ErrorBodiesProofs.All,
    ];
}
