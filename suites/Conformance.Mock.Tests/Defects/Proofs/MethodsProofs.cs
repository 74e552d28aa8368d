namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about methods.</summary>
internal static class MethodsProofs
{
    public static IReadOnlyList<Proof> All { get; } =
    [
        new("head-differs", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}", "HEAD /books/{id}"]),
        new("head-with-body", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}", "HEAD /books/{id}"]),
        new("allow-missing", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}", "POST /books/{id}"]),
        new("allow-incomplete", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}", "POST /books/{id}"]),
        new("other-method-succeeds", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}", "POST /books/{id}"]),
    ];
}
