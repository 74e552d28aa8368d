namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about errors.</summary>
internal static class ErrorBodiesProofs
{
    private const string Order = """{"customer":"Ada","payment":{"card":"123456789012"},"number":"AB-123456","note":"by noon"}""";

    public static IReadOnlyList<Proof> All { get; } =
    [
        new("error-malformed", "shop-3.0", "createOrder", ["POST /orders | " + Order, """POST /orders | {"customer":"Ada"}"""]),
        new("error-as-html", "shop-3.0", "createOrder", ["POST /orders | " + Order, """POST /orders | {"customer":"Ada"}"""]),
        new("success-with-error", "shop-3.0", "createOrder", ["POST /orders | " + Order, """POST /orders | {"customer":"Ada"}"""]),
        new("stack-trace-in-message", "shop-3.0", "createOrder", ["POST /orders | " + Order, """POST /orders | {"customer":"Ada"}"""]),
        new("error-code-wrong", "shop-3.0", "createOrder", ["POST /orders | " + Order, """POST /orders | {"customer":"Ada"}"""]),
        new("error-causes-missing", "shop-3.0", "createOrder", ["POST /orders | " + Order, """POST /orders | {"customer":"Ada"}"""]),
        new("refused-as-forbidden", "shop-3.0", "createOrder", ["POST /orders | " + Order, """POST /orders | {"customer":"Ada"}"""]),
        new("error-id-repeated", "shop-3.0", "createOrder", ["""POST /orders | {"customer":"Ada"}"""]),
        new("rate-limit-headers-missing", "shop-3.0", "listOrders", ["GET /orders"]),
    ];
}
