using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>A second item with a value that must be unique is accepted.</summary>
internal sealed class DuplicateAccepted : Defect
{
    /// <inheritdoc/>
    public override string Id => "duplicate-accepted";

    /// <inheritdoc/>
    public override string Summary => "A second item with a value that must be unique is accepted.";

    /// <inheritdoc/>
    public override string Where => "operations that create what must be unique";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind == RoleKind.Create && CanConflict(model);

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (reply.Status is not (409 or 400 or 422) || encounter.Lacking is not null || encounter.Faults(out var body).Count > 0) return reply;
        return encounter.Ground.Succeed(encounter.Visit(body), created: true, encounter.Siblings?.Items().LastOrDefault());
    }

    private static bool CanConflict(OperationModel model) =>
        model.Role.Resource is { Unique.Count: > 0 } || model.Operation.Responses.Any(r => r.Status.IsExactly(409));
}
