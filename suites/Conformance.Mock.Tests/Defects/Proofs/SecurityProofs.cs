namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about credentials.</summary>
internal static class SecurityProofs
{
    private const string Order = """{"customer":"Ada","payment":{"card":"123456789012"},"number":"AB-123456","note":"by noon"}""";

    public static IReadOnlyList<Proof> All { get; } =
    [
        new("no-credentials-accepted", "library-3.0", "readBook",
        [
            "GET /books?per_page=1",
            "GET /books/{id}",
            "GET /books/{id} | Authorization: Bearer invalid",
            "GET /books/{id} | Authorization:",
        ]),
        new("wrong-credentials-accepted", "library-3.0", "readBook",
        [
            "GET /books?per_page=1",
            "GET /books/{id}",
            "GET /books/{id} | Authorization:",
            "GET /books/{id} | Authorization: Bearer invalid",
        ]),
        new("malformed-credentials-accepted", "library-3.0", "readBook",
        [
            "GET /books?per_page=1",
            "GET /books/{id}",
            "GET /books/{id} | Authorization:",
            "GET /books/{id} | Authorization: Bearer",
        ]),
        new("other-scheme-accepted", "library-3.0", "readBook",
        [
            "GET /books?per_page=1",
            "GET /books/{id}",
            "GET /books/{id} | Authorization:",
            "GET /books/{id} | Authorization: Basic YTpi",
        ]),
        new("insufficient-credentials-accepted", "library-3.0", "readBook",
        [
            "GET /books?per_page=1",
            "GET /books/{id}",
            "GET /books/{id} | Authorization: Bearer invalid",
            "GET /books/{id} | Authorization: Bearer none",
        ]) { Authentication = AuthMode.Scopes },
        new("public-operation-guarded", "library-3.0", "readStatus", ["GET /status", "GET /status | Authorization:"]),
        new("other-identity-reads", "shop-3.0", "readOrder",
        [
            "POST /orders | " + Order,
            "GET /orders/{id}",
            "GET /orders/{id} | Authorization: Bearer other",
        ]),
        new("other-identity-lists", "shop-3.0", "listOrders",
        [
            "POST /orders | " + Order,
            "GET /orders?limit=50",
            "GET /orders?limit=50 | Authorization: Bearer other",
        ]),
        new("other-identity-writes", "shop-3.0", "deleteOrder", ["POST /orders | " + Order, "DELETE /orders/{id} | Authorization: Bearer other"]),
        new("existence-leaked", "shop-3.0", "readOrder", ["POST /orders | " + Order, "GET /orders/{id} | Authorization: Bearer other"]),
        new("secret-echoed", "shop-3.0", "createOrder", ["POST /orders | " + Order.Replace("{\"customer", "{\"secret\":\"open sesame\",\"customer", StringComparison.Ordinal)]),
        new("challenge-missing", "library-3.0", "readBook", ["GET /books?per_page=1", "GET /books/{id} | Authorization:"]),
    ];
}
