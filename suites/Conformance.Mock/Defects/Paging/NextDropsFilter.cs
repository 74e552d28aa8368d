using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>The link to the next page loses filter and order.</summary>
internal sealed class NextDropsFilter : NextLie
{
    /// <inheritdoc/>
    public override string Id => "next-drops-filter";

    /// <inheritdoc/>
    public override string Summary => "The link to the next page loses filter and order.";

    /// <inheritdoc/>
    protected override string Lie(Encounter encounter, string url)
    {
        var listing = encounter.Model.Listing!;
        return QueryText.Without(url, p => p != listing.Limit?.Name && p != listing.Position!.Name);
    }
}
