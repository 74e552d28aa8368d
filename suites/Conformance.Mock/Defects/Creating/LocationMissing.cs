using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>A creation does not say where its result is.</summary>
internal sealed class LocationMissing : Defect
{
    /// <inheritdoc/>
    public override string Id => "location-missing";

    /// <inheritdoc/>
    public override string Summary => "A creation does not say where its result is.";

    /// <inheritdoc/>
    public override string Where => "operations that create and answer 201";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind == RoleKind.Create && model.Operation.Responses.Any(r => r.Status.IsExactly(201));

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status == 201 ? reply with { Headers = [.. reply.Headers.Where(h => h.Name != "Location")] } : reply;
    }
}
