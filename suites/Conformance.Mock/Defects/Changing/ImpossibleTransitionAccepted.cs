using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Changing;

/// <summary>An action is accepted in a state that does not allow it.</summary>
internal sealed class ImpossibleTransitionAccepted : Defect
{
    /// <inheritdoc/>
    public override string Id => "impossible-transition-accepted";

    /// <inheritdoc/>
    public override string Summary => "An action is accepted in a state that does not allow it.";

    /// <inheritdoc/>
    public override string Where => "actions that change the state of an item";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role is { Kind: RoleKind.Transition, Resource.Lifecycle: not null };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (reply.Status is 404 or < 400 || encounter.Lacking is not null || encounter.Faults(out var body).Count > 0 || encounter.Item is not { } item) return reply;
        return encounter.Ground.Succeed(encounter.Visit(body), created: false, item);
    }
}
