using System.Text.Json;

using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Accepting;

/// <summary>A lie that accepts bodies that are none.</summary>
internal abstract class OverlookingBody : Overlooking
{
    /// <inheritdoc/>
    public override string Where => "operations that take JSON";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.RequestBody?.Content.Any(c => c.IsJson) == true;

    /// <inheritdoc/>
    protected sealed override bool IsOverlooked(Encounter encounter, Fault fault) => IsOverlooked(fault);

    /// <summary>True for a fault that is overlooked.</summary>
    protected abstract bool IsOverlooked(Fault fault);

    /// <inheritdoc/>
    protected sealed override bool IsDemand(string keyword, JsonElement value) => false;
}
