using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Changing;

/// <summary>Something is made to belong to something else and does not.</summary>
internal sealed class MembershipNotStored : Defect
{
    /// <inheritdoc/>
    public override string Id => "membership-not-stored";

    /// <inheritdoc/>
    public override string Summary => "Something is made to belong to something else and does not.";

    /// <inheritdoc/>
    public override string Where => "operations that add a member";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind == RoleKind.AddMember;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var known = encounter.Item;
        var reply = honest(encounter);
        if (known is null or { Origin: Origin.Conjured } && reply.IsSuccess && encounter.Item is { } added) encounter.Ground.World.Remove(added);
        return reply;
    }
}
