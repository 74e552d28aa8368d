using System.Text.Json;

using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Refusing;

/// <summary>A body with more than what is required is refused.</summary>
internal sealed class RefusesOptionalProperty : RefusingValid
{
    /// <inheritdoc/>
    public override string Id => "refuses-optional-property";

    /// <inheritdoc/>
    public override string Summary => "A body with more than what is required is refused.";

    /// <inheritdoc/>
    public override string Where => "operations that take JSON with properties";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.RequestShape?.Names.Any() == true;

    /// <inheritdoc/>
    protected override bool IsRefused(Visit visit)
    {
        if (visit.Body is not { ValueKind: JsonValueKind.Object } body || visit.Model.RequestShape is not { } shape) return false;
        var required = visit.Model.Ground.Facts.Required(shape.Schema);
        return body.EnumerateObject().Any(p => shape.Declares(p.Name) && !required.Contains(p.Name, StringComparer.Ordinal));
    }
}
