namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about refusing what is right.</summary>
internal static class RefusingProofs
{
    public static IReadOnlyList<Proof> All { get; } =
    [
        new("refuses-everything", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id}"]),
        new("refuses-optional-parameter", "library-3.0", "listBooks", ["GET /books", "GET /books?per_page=3"]),
        new("refuses-optional-property", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            """POST /books | {"isbn":"9780306406157","title":"Measures","pages":3}""",
        ]),
        new("refuses-null", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            """POST /books | {"isbn":"9780306406157","title":"Measures","subtitle":null}""",
        ]),
        new("refuses-beyond-ascii", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            """POST /books | {"isbn":"9780306406157","title":"Maße"}""",
        ]),
        new("refuses-first-enum-value", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            """POST /books | {"isbn":"9780306406157","title":"Measures","language":"de"}""",
        ]),
        new("refuses-maximum", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            """POST /books | {"isbn":"9780306406157","title":"Measures","pages":20000}""",
        ]),
        new("refuses-longest-text", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures"}""",
            "POST /books | {\"isbn\":\"9780306406157\",\"title\":\"" + new string('x', 200) + "\"}",
        ]),
    ];
}
