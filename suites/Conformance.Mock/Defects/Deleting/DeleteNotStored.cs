using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Deleting;

/// <summary>A deletion is answered and nothing is deleted.</summary>
internal sealed class DeleteNotStored : Defect
{
    /// <inheritdoc/>
    public override string Id => "delete-not-stored";

    /// <inheritdoc/>
    public override string Summary => "A deletion is answered and nothing is deleted.";

    /// <inheritdoc/>
    public override string Where => "operations that remove";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind is RoleKind.Delete or RoleKind.RemoveMember;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var item = encounter.Item;
        var reply = honest(encounter);
        if (item is { IsRemoved: true } && reply.IsSuccess) encounter.Ground.World.Restore(item);
        return reply;
    }
}
