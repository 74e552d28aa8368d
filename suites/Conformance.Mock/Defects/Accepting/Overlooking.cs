using System.Text.Json;

using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Accepting;

/// <summary>A lie that accepts requests with faults of one kind.</summary>
internal abstract class Overlooking : Defect
{
    /// <inheritdoc/>
    public override string Where => "operations whose requests can be wrong so";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Demands.Any(d => IsDemand(d.Keyword, d.Value));

    /// <inheritdoc/>
    public sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        honest(encounter with { Overlooks = f => encounter.Overlooks?.Invoke(f) == true || IsOverlooked(encounter, f) });

    /// <summary>True for a fault that is overlooked.</summary>
    protected abstract bool IsOverlooked(Encounter encounter, Fault fault);

    /// <summary>True for a keyword of the request's schemas that can be broken so.</summary>
    protected abstract bool IsDemand(string keyword, JsonElement value);
}
