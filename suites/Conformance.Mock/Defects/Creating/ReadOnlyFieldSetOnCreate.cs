using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Creating;

/// <summary>A client sets a read-only field when it makes something.</summary>
internal sealed class ReadOnlyFieldSetOnCreate() : SettingReadOnly(RoleKind.Create)
{
    /// <inheritdoc/>
    public override string Id => "read-only-field-set-on-create";

    /// <inheritdoc/>
    public override string Summary => "A client sets a read-only field when it makes something.";
}
