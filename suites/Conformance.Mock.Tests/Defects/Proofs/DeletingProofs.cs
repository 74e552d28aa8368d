namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about what is deleted.</summary>
internal static class DeletingProofs
{
    private const string Order = """{"customer":"Ada","payment":{"card":"123456789012"},"number":"AB-123456","note":"by noon"}""";

    public static IReadOnlyList<Proof> All { get; } =
    [
        new("delete-not-stored", "shop-3.0", "deleteOrder", ["POST /orders | " + Order, "DELETE /orders/{id}", "GET /orders/{id}"]),
        new("deleted-still-readable", "shop-3.0", "readOrder", ["POST /orders | " + Order, "DELETE /orders/{id}", "GET /orders/{id}"]),
        new("deleted-still-listed", "shop-3.0", "listOrders",
        [
            "POST /orders | " + Order,
            "GET /orders?limit=1",
            """POST /orders | {"customer":"Ada","payment":{"card":"123456789012"},"number":"AB-654321","note":"by noon"}""",
            "DELETE /orders/{id}",
            "GET /orders?limit=50",
        ]),
        new("delete-twice-crashes", "shop-3.0", "deleteOrder", ["POST /orders | " + Order, "DELETE /orders/{id}", "DELETE /orders/{id}"]),
        new("unknown-id-answered", "shop-3.0", "readOrder", ["GET /orders?limit=1", "GET /orders/{id}", "GET /orders/nothing"]),
    ];
}
