using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Security;

/// <summary>What one identity made is in the lists of another.</summary>
internal sealed class OtherIdentityLists : Defect
{
    /// <inheritdoc/>
    public override string Id => "other-identity-lists";

    /// <inheritdoc/>
    public override string Summary => "What one identity made is in the lists of another.";

    /// <inheritdoc/>
    public override string Where => "lists";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind is RoleKind.List;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) => honest(encounter with { SeesAll = true });
}
