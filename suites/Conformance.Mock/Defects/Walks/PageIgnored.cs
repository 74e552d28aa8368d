using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>Every page number and offset gives the first page.</summary>
internal sealed class PageIgnored : Defect
{
    /// <inheritdoc/>
    public override string Id => "page-ignored";

    /// <inheritdoc/>
    public override string Summary => "Every page number and offset gives the first page.";

    /// <inheritdoc/>
    public override string Where => "lists that are paged by numbers or offsets";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing?.Style is PaginationStyle.Offset or PaginationStyle.PageNumber;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        honest(encounter.WithQuery(QueryText.WithoutName(encounter.Call.Query, p => p == encounter.Model.Listing!.Position!.Name)));
}
