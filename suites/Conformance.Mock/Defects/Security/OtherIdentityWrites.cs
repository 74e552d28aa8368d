using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Security;

/// <summary>What one identity made can be changed and deleted by another.</summary>
internal sealed class OtherIdentityWrites : Defect
{
    /// <inheritdoc/>
    public override string Id => "other-identity-writes";

    /// <inheritdoc/>
    public override string Summary => "What one identity made can be changed and deleted by another.";

    /// <inheritdoc/>
    public override string Where => "operations that change or delete";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind is RoleKind.Replace or RoleKind.Update or RoleKind.Delete or RoleKind.Transition;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) => honest(encounter with { SeesAll = true });
}
