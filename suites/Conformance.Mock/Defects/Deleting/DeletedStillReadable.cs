using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Deleting;

/// <summary>What was deleted can still be read.</summary>
internal sealed class DeletedStillReadable : Defect
{
    /// <inheritdoc/>
    public override string Id => "deleted-still-readable";

    /// <inheritdoc/>
    public override string Summary => "What was deleted can still be read.";

    /// <inheritdoc/>
    public override string Where => "operations that read one item";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role is { Kind: RoleKind.Read, IsOnItem: true };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status is 404 or 410 && encounter.Buried is { } item ? encounter.Ground.Succeed(encounter.Visit(null), created: false, item) : reply;
    }
}
