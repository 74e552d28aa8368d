using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Security;

/// <summary>What one identity made can be read by another.</summary>
internal sealed class OtherIdentityReads : Defect
{
    /// <inheritdoc/>
    public override string Id => "other-identity-reads";

    /// <inheritdoc/>
    public override string Summary => "What one identity made can be read by another.";

    /// <inheritdoc/>
    public override string Where => "operations that read";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Role.Kind is RoleKind.Read;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) => honest(encounter with { SeesAll = true });
}
