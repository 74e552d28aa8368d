using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>From the second page on the filter is forgotten.</summary>
internal sealed class FilterForgotten : Defect
{
    /// <inheritdoc/>
    public override string Id => "filter-forgotten";

    /// <inheritdoc/>
    public override string Summary => "From the second page on the filter is forgotten.";

    /// <inheritdoc/>
    public override string Where => "lists in pages that can be filtered";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing is { Position: not null } && model.Choice?.Filters.Any() == true;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        encounter.Query(encounter.Model.Listing!.Position!.Name) is { Length: > 0 }
            ? honest(encounter.WithQuery(QueryText.WithoutName(encounter.Call.Query, encounter.Model.Choice!.Filters.Contains)))
            : honest(encounter);
}
