namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about the headers of successes.</summary>
internal static class HeadersProofs
{
    public static IReadOnlyList<Proof> All { get; } =
    [
        new("header-missing", "library-3.0", "listBooks", ["GET /books?per_page=2"]),
        new("header-ill-typed", "library-3.0", "listBooks", ["GET /books?per_page=2"]),
    ];
}
