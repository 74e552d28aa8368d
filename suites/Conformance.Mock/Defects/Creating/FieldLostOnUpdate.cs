using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>A field that was sent in a change is not kept.</summary>
internal sealed class FieldLostOnUpdate() : Losing(RoleKind.Replace, RoleKind.Update)
{
    /// <inheritdoc/>
    public override string Id => "field-lost-on-update";

    /// <inheritdoc/>
    public override string Summary => "A field that was sent in a change is not kept.";
}
