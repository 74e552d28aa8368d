namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about the bodies of successes.</summary>
internal static class BodiesProofs
{
    public static IReadOnlyList<Proof> All { get; } =
    [
        new("required-property-dropped", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("wrong-type", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("unknown-enum-value", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("bad-format", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("null-not-nullable", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("number-out-of-bounds", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("undeclared-property", "shop-3.0", "readHealth", ["GET /health"]),
        new("write-only-leaked", "shop-3.0", "readOrder", ["GET /orders?limit=1", "GET /orders/{id}"]),
    ];
}
