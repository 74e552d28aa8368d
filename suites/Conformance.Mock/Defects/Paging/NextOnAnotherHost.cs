using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>The link to the next page leads to another host.</summary>
internal sealed class NextOnAnotherHost : NextLie
{
    /// <inheritdoc/>
    public override string Id => "next-on-another-host";

    /// <inheritdoc/>
    public override string Summary => "The link to the next page leads to another host.";

    /// <inheritdoc/>
    protected override string Lie(Encounter encounter, string url) => $"http://elsewhere.example{new Uri(url).PathAndQuery}";
}
