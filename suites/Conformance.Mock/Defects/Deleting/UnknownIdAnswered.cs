using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Deleting;

/// <summary>An id that names nothing is answered with a success.</summary>
internal sealed class UnknownIdAnswered : Defect
{
    /// <inheritdoc/>
    public override string Id => "unknown-id-answered";

    /// <inheritdoc/>
    public override string Summary => "An id that names nothing is answered with a success.";

    /// <inheritdoc/>
    public override string Where => "operations that read one item";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role is { Kind: RoleKind.Read, IsOnItem: true };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status is 404 or 410 && encounter.Buried is null ? encounter.Ground.Succeed(encounter.Visit(null), created: false, null) : reply;
    }
}
