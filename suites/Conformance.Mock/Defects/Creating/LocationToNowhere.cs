using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>Location leads to a path that is not there.</summary>
internal sealed class LocationToNowhere : Defect
{
    /// <inheritdoc/>
    public override string Id => "location-to-nowhere";

    /// <inheritdoc/>
    public override string Summary => "Location leads to a path that is not there.";

    /// <inheritdoc/>
    public override string Where => "operations that create and answer 201";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind == RoleKind.Create && model.Operation.Responses.Any(r => r.Status.IsExactly(201));

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status == 201 ? reply.With([new Field("Location", "/nowhere/at/all")]) : reply;
    }
}
