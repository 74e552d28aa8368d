using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>A list keeps its order whatever order is asked for.</summary>
internal sealed class SortIgnored : Defect
{
    /// <inheritdoc/>
    public override string Id => "sort-ignored";

    /// <inheritdoc/>
    public override string Summary => "A list keeps its order whatever order is asked for.";

    /// <inheritdoc/>
    public override string Where => "lists that can be sorted";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing is not null && model.Choice?.Sort is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        honest(encounter.WithQuery(QueryText.WithoutName(encounter.Call.Query, n => n == encounter.Model.Choice!.Sort)));
}
