namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about what is made.</summary>
internal static class CreatingProofs
{
    private const string Order = """{"customer":"Ada","payment":{"card":"123456789012"},"number":"AB-123456","note":"by noon"}""";

    public static IReadOnlyList<Proof> All { get; } =
    [
        new("created-not-readable", "shop-3.0", "readOrder",
        [
            "GET /orders?limit=1",
            "GET /orders/{id}",
            "POST /orders | " + Order,
            "GET /orders/{id}",
        ]),
        new("created-not-listed", "shop-3.0", "listOrders", ["GET /orders?limit=50", "POST /orders | " + Order, "GET /orders?limit=50"]),
        new("location-missing", "shop-3.0", "createOrder", ["POST /orders | " + Order]),
        new("location-to-nowhere", "shop-3.0", "createOrder", ["POST /orders | " + Order]),
        new("location-to-another", "shop-3.0", "createOrder", ["POST /orders | " + Order]),
        new("link-leads-nowhere", "library-3.0", "createBook", ["""POST /books | {"isbn":"9780306406157","title":"Measures"}"""]),
        new("duplicate-accepted", "shop-3.0", "createOrder",
        [
            "POST /orders | " + Order,
            """POST /orders | {"customer":"Bob","payment":{"days":3},"number":"AB-123456"}""",
        ]),
        new("failed-creation-stored", "shop-3.0", "createOrder", ["""POST /orders | {"customer":"Ada"}""", "GET /orders?limit=50"]),
        new("field-lost-on-create", "shop-3.0", "createOrder", ["POST /orders | " + Order]),
        new("field-lost-on-update", "shop-3.0", "replaceOrder",
        [
            "POST /orders | " + Order,
            """PUT /orders/{id} | {"customer":"Eve","payment":{"card":"123456789012"},"number":"AB-123456","note":"by noon"}""",
        ]),
        new("read-only-field-set-on-create", "shop-3.0", "createOrder",
        [
            "POST /orders | " + Order,
            """POST /orders | {"customer":"Ada","payment":{"days":3},"number":"XY-000001","state":"cancelled"}""",
        ]),
        new("read-only-field-set-on-update", "shop-3.0", "replaceOrder",
        [
            "POST /orders | " + Order,
            "PUT /orders/{id} | " + Order,
            """PUT /orders/{id} | {"customer":"Ada","payment":{"card":"123456789012"},"number":"AB-123456","note":"by noon","state":"cancelled"}""",
        ]),
    ];
}
