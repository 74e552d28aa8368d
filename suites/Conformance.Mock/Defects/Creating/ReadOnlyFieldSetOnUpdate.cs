using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>A client sets a read-only field by a change.</summary>
internal sealed class ReadOnlyFieldSetOnUpdate() : SettingReadOnly(RoleKind.Replace, RoleKind.Update)
{
    /// <inheritdoc/>
    public override string Id => "read-only-field-set-on-update";

    /// <inheritdoc/>
    public override string Summary => "A client sets a read-only field by a change.";
}
