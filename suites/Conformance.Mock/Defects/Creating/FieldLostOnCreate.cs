using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>A field that was sent when something was made is not kept.</summary>
internal sealed class FieldLostOnCreate() : Losing(RoleKind.Create)
{
    /// <inheritdoc/>
    public override string Id => "field-lost-on-create";

    /// <inheritdoc/>
    public override string Summary => "A field that was sent when something was made is not kept.";
}
