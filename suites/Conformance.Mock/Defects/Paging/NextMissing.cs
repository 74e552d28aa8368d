using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>A page that is not the last names no next one.</summary>
internal sealed class NextMissing : Defect
{
    /// <inheritdoc/>
    public override string Id => "next-missing";

    /// <inheritdoc/>
    public override string Summary => "A page that is not the last names no next one.";

    /// <inheritdoc/>
    public override string Where => "lists that name the next page";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing is { IsPaged: true, Style: not (PaginationStyle.Offset or PaginationStyle.PageNumber) };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) => PageLinks.Change(encounter, honest(encounter), _ => null);
}
