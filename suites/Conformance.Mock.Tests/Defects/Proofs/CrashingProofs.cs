namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about crashing.</summary>
internal static class CrashingProofs
{
    public static IReadOnlyList<Proof> All { get; } =
    [
        new("crashes-on-everything", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("crashes-on-bad-input", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            """POST /books | {"isbn":"9780306406157","title":"Measures","pages":"many"}""",
        ]),
        new("crashes-on-nul", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            """POST /books | {"isbn":"9780306406157","title":"a\u0000b"}""",
        ]),
        new("crashes-on-control-character", "library-3.0", "listBooks", ["GET /books?author=x", "GET /books?author=%01"]),
        new("crashes-on-beyond-ascii", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Maße"}""",
            """POST /books | {"isbn":"9780306406157","title":"🙂"}""",
        ]),
        new("crashes-on-overlong-text", "library-3.0", "listBooks", ["GET /books?author=x", "GET /books?author=" + new string('x', 4100)]),
        new("crashes-on-odd-path", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}", "GET /books/a%2Fb"]),
        new("crashes-on-unknown-id", "shop-3.0", "readOrder", ["GET /orders?limit=1", "GET /orders/{id}", "GET /orders/nothing"]),
        new("crashes-on-repeated-parameter", "library-3.0", "listBooks", ["GET /books?page=1", "GET /books?page=1&page=1"]),
        new("crashes-on-accept", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}", "GET /books/{id} | Accept: image/png"]),
        new("crashes-on-invalid-utf8", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            """POST /books | {"isbn":"9780306406157","title":"<FF>"}""",
        ]),
        new("crashes-on-byte-order-mark", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            "POST /books | \uFEFF{\"isbn\":\"9780306406157\",\"title\":\"Measures\",\"language\":\"en\",\"pages\":312,\"subtitle\":\"of things\"}",
        ]),
        new("crashes-on-deep-nesting", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            "POST /books | " + new string('[', 60) + new string(']', 60),
        ]),
        new("crashes-on-huge-number", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            """POST /books | {"isbn":"9780306406157","title":"T","pages":12345678901234567890123}""",
        ]),
        new("crashes-on-duplicate-key", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            """POST /books | {"isbn":"9780306406157","title":"T","title":"U"}""",
        ]),
        new("crashes-on-other-method", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}", "POST /books/{id}"]),
    ];
}
