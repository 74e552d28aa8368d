using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>A list gives all items whatever the filter.</summary>
internal sealed class FilterIgnored : Defect
{
    /// <inheritdoc/>
    public override string Id => "filter-ignored";

    /// <inheritdoc/>
    public override string Summary => "A list gives all items whatever the filter.";

    /// <inheritdoc/>
    public override string Where => "lists that can be filtered";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing is not null && model.Choice?.Filters.Any() == true;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        honest(encounter.WithQuery(QueryText.WithoutName(encounter.Call.Query, encounter.Model.Choice!.Filters.Contains)));
}
