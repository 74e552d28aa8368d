using Conformance.Mock.Answers;
using Conformance.Mock.Listings;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>The next page is the same page again.</summary>
internal sealed class NextLoops : Defect
{
    /// <inheritdoc/>
    public override string Id => "next-loops";

    /// <inheritdoc/>
    public override string Summary => "The next page is the same page again.";

    /// <inheritdoc/>
    public override string Where => "lists that name the next page";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing is { IsPaged: true, Style: not (PaginationStyle.Offset or PaginationStyle.PageNumber) };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var listing = encounter.Model.Listing!;
        var here = listing.Style == PaginationStyle.BodyCursor ? encounter.Query(listing.Position!.Name) : PageUrls.Self(encounter.Call);
        return PageLinks.Change(encounter, honest(encounter), next => here ?? next);
    }
}
