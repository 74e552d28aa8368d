using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Changing;

/// <summary>A change is answered and not kept.</summary>
internal sealed class UpdateNotStored() : Forgetting(RoleKind.Replace, RoleKind.Update)
{
    /// <inheritdoc/>
    public override string Id => "update-not-stored";

    /// <inheritdoc/>
    public override string Summary => "A change is answered and not kept.";

    /// <inheritdoc/>
    public override string Where => "operations that replace or update";
}
