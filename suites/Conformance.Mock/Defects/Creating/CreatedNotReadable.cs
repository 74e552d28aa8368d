using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>What a client made cannot be read.</summary>
internal sealed class CreatedNotReadable : Defect
{
    /// <inheritdoc/>
    public override string Id => "created-not-readable";

    /// <inheritdoc/>
    public override string Summary => "What a client made cannot be read.";

    /// <inheritdoc/>
    public override string Where => "operations that read one item";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role is { Kind: RoleKind.Read, IsOnItem: true };

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.IsSuccess && encounter.Item?.Origin == Origin.Created ? encounter.Ground.NotFound(encounter.Visit(null)) : reply;
    }
}
