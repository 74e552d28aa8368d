using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>A creation that is refused leaves an item behind.</summary>
internal sealed class FailedCreationStored : Defect
{
    /// <inheritdoc/>
    public override string Id => "failed-creation-stored";

    /// <inheritdoc/>
    public override string Summary => "A creation that is refused leaves an item behind.";

    /// <inheritdoc/>
    public override string Where => "operations that create from JSON";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind == RoleKind.Create && model.RequestShape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (encounter.Lacking is null && encounter.Faults(out _).Count > 0) honest(encounter with { Overlooks = _ => true });
        return reply;
    }
}
