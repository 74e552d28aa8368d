using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>The link to the next page leads to a path that is not there.</summary>
internal sealed class NextToNowhere : NextLie
{
    /// <inheritdoc/>
    public override string Id => "next-to-nowhere";

    /// <inheritdoc/>
    public override string Summary => "The link to the next page leads to a path that is not there.";

    /// <inheritdoc/>
    protected override string Lie(Encounter encounter, string url) => $"{new Uri(url).GetLeftPart(UriPartial.Authority)}/nowhere{new Uri(url).Query}";
}
