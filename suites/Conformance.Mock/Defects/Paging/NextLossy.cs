using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>The link to the next page loses all that was asked for.</summary>
internal sealed class NextLossy : NextLie
{
    /// <inheritdoc/>
    public override string Id => "next-lossy";

    /// <inheritdoc/>
    public override string Summary => "The link to the next page loses all that was asked for.";

    /// <inheritdoc/>
    protected override string Lie(Encounter encounter, string url)
    {
        var name = encounter.Model.Listing!.Position!.Name;
        var query = url.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? url : $"{url[..query]}?{QueryText.With("", name, QueryText.First(url[(query + 1)..], name) ?? "")}";
    }
}
