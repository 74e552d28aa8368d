namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about accepting what is wrong.</summary>
internal static class AcceptingProofs
{
    private const string Order = """{"customer":"Ada","payment":{"card":"123456789012"},"number":"AB-123456","note":"by noon"}""";

    public static IReadOnlyList<Proof> All { get; } =
    [
        new("accepts-unknown-enum-value", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures","language":"xx"}""",
        ]),
        new("accepts-below-minimum", "library-3.0", "createBook", ["""POST /books | {"isbn":"9780306406157","title":"Measures","pages":0}"""]),
        new("accepts-above-maximum", "library-3.0", "createBook", ["""POST /books | {"isbn":"9780306406157","title":"Measures","pages":20001}"""]),
        new("accepts-no-multiple", "library-3.0", "createBook", ["""POST /books | {"isbn":"9780306406157","title":"Measures","price":1.005}"""]),
        new("accepts-too-short", "library-3.0", "createBook", ["""POST /books | {"isbn":"9780306406157","title":""}"""]),
        new("accepts-too-long", "shop-3.0", "createOrder",
        [
            "POST /orders | {\"customer\":\"Ada\",\"payment\":{\"days\":3},\"note\":\"" + new string('x', 501) + "\"}",
        ]),
        new("accepts-bad-pattern", "library-3.0", "createBook", ["""POST /books | {"isbn":"123","title":"Measures"}"""]),
        new("accepts-bad-format", "library-3.0", "createBook", ["""POST /books | {"isbn":"9780306406157","title":"Measures","published":"soon"}"""]),
        new("accepts-too-few", "shop-3.0", "changeOrder", ["GET /orders?limit=1", "PATCH /orders/{id} | {}"]),
        new("accepts-too-many", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures","authors":[{"name":"A"},{"name":"B"},{"name":"C"},{"name":"D"},{"name":"E"},{"name":"F"},{"name":"G"},{"name":"H"},{"name":"I"},{"name":"J"},{"name":"K"},{"name":"L"},{"name":"M"}]}""",
        ]),
        new("accepts-repeated-items", "library-3.0", "createBook",
        [
            """POST /books | {"isbn":"9780306406157","title":"Measures","authors":[{"name":"A"},{"name":"A"}]}""",
        ]),
        new("accepts-undeclared", "library-3.0", "changeBook",
        [
            "GET /books?per_page=1",
            """PATCH /books/{id} | Content-Type: application/merge-patch+json | {"title":"T","colour":"red"}""",
        ]),
        new("accepts-wrong-type", "library-3.0", "createBook", ["""POST /books | {"isbn":"9780306406157","title":"Measures","pages":"many"}"""]),
        new("accepts-null", "library-3.0", "createBook", ["""POST /books | {"isbn":"9780306406157","title":"Measures","pages":null}"""]),
        new("accepts-missing-required", "library-3.0", "createBook", ["""POST /books | {"isbn":"9780306406157"}"""]),
        new("accepts-missing-boolean", "shop-3.0", "shipOrder", ["POST /orders | " + Order, "POST /orders/{id}/ship"]),
        new("accepts-no-alternative", "shop-3.0", "createOrder", ["""POST /orders | {"customer":"Ada","payment":{"cash":true}}"""]),
        new("accepts-two-alternatives", "shop-3.0", "createOrder",
        [
            """POST /orders | {"customer":"Ada","payment":{"card":"123456789012","days":5}}""",
        ]),
        new("accepts-unknown-discriminator", "library-3.0", "createMember",
        [
            """POST /members | {"email":"a@example.com","name":"A","address":{"type":"tent","street":"X"}}""",
        ]),
        new("accepts-wrong-root", "shop-3.0", "createOrder", ["""POST /orders | ["no","order"]"""]),
        new("accepts-malformed-body", "shop-3.0", "createOrder", ["""POST /orders | {"customer":"""]),
        new("accepts-empty-body", "shop-3.0", "createOrder", ["POST /orders"]),
        new("accepts-other-media-type", "shop-3.0", "createOrder", ["POST /orders | Content-Type: text/xml | <order/>"]),
    ];
}
