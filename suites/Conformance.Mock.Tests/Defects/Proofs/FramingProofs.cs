namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about status, media type and framing.</summary>
internal static class FramingProofs
{
    public static IReadOnlyList<Proof> All { get; } =
    [
        new("undocumented-status", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("wrong-media-type", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("truncated-body", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("empty-body", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("invalid-utf8", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("invalid-json", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("wrong-content-length", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("slow-answer", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("connection-reset", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("redirect-loop", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
    ];
}
