namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about what is changed.</summary>
internal static class ChangingProofs
{
    private const string Order = """{"customer":"Ada","payment":{"card":"123456789012"},"number":"AB-123456","note":"by noon"}""";

    public static IReadOnlyList<Proof> All { get; } =
    [
        new("update-not-stored", "shop-3.0", "replaceOrder",
        [
            "POST /orders | " + Order,
            """PUT /orders/{id} | {"customer":"Eve","payment":{"card":"123456789012"},"number":"AB-123456","note":"by noon"}""",
            "GET /orders/{id}",
        ]),
        new("lifecycle-not-stored", "shop-3.0", "shipOrder", ["POST /orders | " + Order, "POST /orders/{id}/ship?express=true", "GET /orders/{id}"]),
        new("membership-not-stored", "shop-3.0", "addLabel",
        [
            "POST /orders | " + Order,
            "GET /labels",
            "PUT {made}/labels/{id}",
            "DELETE {made}/labels/{id}",
        ]),
        new("replace-merges", "shop-3.0", "replaceOrder",
        [
            "POST /orders | " + Order,
            """PUT /orders/{id} | {"customer":"Eve","payment":{"days":3}}""",
        ]),
        new("replace-not-idempotent", "shop-3.0", "replaceOrder",
        [
            "POST /orders | " + Order,
            """PUT /orders/{id} | {"customer":"Eve","payment":{"card":"123456789012"},"number":"AB-123456","note":"by five"}""",
            """PUT /orders/{id} | {"customer":"Eve","payment":{"card":"123456789012"},"number":"AB-123456","note":"by five"}""",
        ]),
        new("update-resets-others", "shop-3.0", "changeOrder", ["POST /orders | " + Order, """PATCH /orders/{id} | {"customer":"Eve"}"""]),
        new("impossible-transition-accepted", "shop-3.0", "shipOrder",
        [
            "POST /orders | " + Order,
            "POST /orders/{id}/ship?express=true",
            "POST /orders/{id}/ship?express=true",
        ]),
        new("read-changes-state", "shop-3.0", "readOrder", ["POST /orders | " + Order, "GET /orders/{id}", "GET /orders/{id}"]),
    ];
}
