namespace Conformance.Mock.Tests.Defects.Proofs;

/// <summary>Proofs of the lies about whole walks through a list.</summary>
internal static class WalksProofs
{
    public static IReadOnlyList<Proof> All { get; } =
    [
        new("pages-overlap", "shop-3.0", "listOrders", ["GET /orders?limit=2", "GET {next}"]),
        new("items-skipped", "shop-3.0", "listOrders", ["GET /orders?limit=2", "GET {next}"]),
        new("later-page-malformed", "shop-3.0", "listOrders", ["GET /orders?limit=2", "GET {next}"]),
        new("page-ignored", "library-3.0", "listBooks", ["GET /books?per_page=2", "GET /books?per_page=2&page=2"]),
        new("order-unstable", "shop-3.0", "listLabels", ["GET /labels?x=1"]),
        new("filter-ignored", "shop-3.0", "listOrders", ["GET /orders?limit=50", "GET /orders?limit=50&state=shipped"]),
        new("filter-forgotten", "library-3.0", "listBooks", ["GET /books?per_page=1&language=en", "GET /books?per_page=1&language=en&page=2"]),
        new("sort-ignored", "shop-3.0", "listOrders", ["GET /orders?limit=50", "GET /orders?limit=50&sort=customer"]),
        new("cursor-garbage-crashes", "shop-3.0", "listOrders", ["GET /orders?limit=2", "GET /orders?after=garbage"]),
        new("cursor-used-once", "shop-3.0", "listOrders", ["GET /orders?limit=2", "GET {first-next}", "GET {first-next}"]),
        new("deletion-crashes-walk", "shop-3.0", "listOrders", ["GET /orders?limit=1", "DELETE /orders/{id}", "GET {next}"]),
        new("deletion-skips-item", "shop-3.0", "listOrders", ["GET /orders?limit=1", "DELETE /orders/{id}", "GET {next}"]),
        new("total-wrong", "library-3.0", "listMembers", ["GET /members?limit=2"]),
        new("total-of-page", "library-3.0", "listMembers", ["GET /members?limit=2"]),
    ];
}
