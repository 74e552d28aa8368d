using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>The link to the next page loses the limit.</summary>
internal sealed class NextDropsLimit : NextLie
{
    /// <inheritdoc/>
    public override string Id => "next-drops-limit";

    /// <inheritdoc/>
    public override string Summary => "The link to the next page loses the limit.";

    /// <inheritdoc/>
    protected override string Lie(Encounter encounter, string url) => encounter.Model.Listing!.Limit is { } limit ? QueryText.Without(url, p => p == limit.Name) : url;
}
