using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Deleting;

/// <summary>A second deletion crashes the server.</summary>
internal sealed class DeleteTwiceCrashes : Defect
{
    /// <inheritdoc/>
    public override string Id => "delete-twice-crashes";

    /// <inheritdoc/>
    public override string Summary => "A second deletion crashes the server.";

    /// <inheritdoc/>
    public override string Where => "operations that delete";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind == RoleKind.Delete;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status is 404 or 410 && encounter.Buried is not null ? Crash.Reply : reply;
    }
}
