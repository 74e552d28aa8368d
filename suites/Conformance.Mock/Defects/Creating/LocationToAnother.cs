using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>Location leads to another item than the one that was made.</summary>
internal sealed class LocationToAnother : Defect
{
    /// <inheritdoc/>
    public override string Id => "location-to-another";

    /// <inheritdoc/>
    public override string Summary => "Location leads to another item than the one that was made.";

    /// <inheritdoc/>
    public override string Where => "operations that create and answer 201";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind == RoleKind.Create && model.Operation.Responses.Any(r => r.Status.IsExactly(201));

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status == 201 ? Another(encounter, reply) : reply;
    }

    private static Reply Another(Encounter encounter, Reply reply)
    {
        var made = reply.Headers.FirstOrDefault(h => h.Name == "Location").Value;
        var other = encounter.Siblings?.Items().FirstOrDefault(i => made?.EndsWith(ItemPaths.Of(i), StringComparison.Ordinal) == false);
        return other is null ? reply : reply.With([new Field("Location", ItemPaths.Of(other))]);
    }
}
