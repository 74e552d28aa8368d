namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about pages and the way to the next.</summary>
internal static class PagingProofs
{
    public static IReadOnlyList<Proof> All { get; } =
    [
        new("limit-ignored", "shop-3.0", "listOrders", ["GET /orders", "GET /orders?limit=2"]),
        new("limit-exceeded", "shop-3.0", "listOrders", ["GET /orders", "GET /orders?limit=2"]),
        new("limit-off-by-one", "shop-3.0", "listOrders", ["GET /orders", "GET /orders?limit=2"]),
        new("unsized-page-too-long", "shop-3.0", "listOrders", ["GET /orders?limit=2", "GET /orders"]),
        new("next-missing", "shop-3.0", "listOrders", ["GET /orders?limit=50", "GET /orders?limit=2&sort=customer"]),
        new("next-lossy", "shop-3.0", "listOrders", ["GET /orders?limit=50", "GET /orders?limit=2&sort=customer"]),
        new("next-on-another-host", "shop-3.0", "listOrders", ["GET /orders?limit=50", "GET /orders?limit=2&sort=customer"]),
        new("next-to-nowhere", "shop-3.0", "listOrders", ["GET /orders?limit=50", "GET /orders?limit=2&sort=customer"]),
        new("next-with-another-rel", "shop-3.0", "listOrders", ["GET /orders?limit=50", "GET /orders?limit=2&sort=customer"]),
        new("next-malformed", "shop-3.0", "listOrders", ["GET /orders?limit=50", "GET /orders?limit=2&sort=customer"]),
        new("next-loops", "shop-3.0", "listOrders", ["GET /orders?limit=50", "GET /orders?limit=2"]),
        new("next-drops-limit", "shop-3.0", "listOrders", ["GET /orders", "GET /orders?limit=2"]),
        new("next-drops-filter", "shop-3.0", "listOrders", ["GET /orders?limit=2", "GET /orders?limit=2&sort=customer"]),
        new("next-never-ends", "shop-3.0", "listOrders", ["GET /orders?limit=2", "GET /orders?limit=50"]),
    ];
}
