using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Changing;

/// <summary>A change of state is answered and not kept.</summary>
internal sealed class LifecycleNotStored() : Forgetting(RoleKind.Transition)
{
    /// <inheritdoc/>
    public override string Id => "lifecycle-not-stored";

    /// <inheritdoc/>
    public override string Summary => "A change of state is answered and not kept.";

    /// <inheritdoc/>
    public override string Where => "actions that change the state of an item";
}
