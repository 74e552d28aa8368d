using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Refusing;

/// <summary>A request with an optional query parameter is refused.</summary>
internal sealed class RefusesOptionalParameter : RefusingValid
{
    /// <inheritdoc/>
    public override string Id => "refuses-optional-parameter";

    /// <inheritdoc/>
    public override string Summary => "A request with an optional query parameter is refused.";

    /// <inheritdoc/>
    public override string Where => "operations with an optional query parameter";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => Optional(model).Any();

    /// <inheritdoc/>
    protected override bool IsRefused(Visit visit) => Optional(visit.Model).Any(p => visit.Query(p.Name) is not null);

    private static IEnumerable<Parameter> Optional(OperationModel model) =>
        model.Operation.Parameters.Where(p => p is { Location: ParameterLocation.Query, Required: false });
}
