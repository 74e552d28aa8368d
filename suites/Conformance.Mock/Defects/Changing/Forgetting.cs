using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Changing;

/// <summary>A lie that answers as if it had changed an item, and leaves it as it was.</summary>
/// <param name="kinds">The roles of the operations that forget.</param>
internal abstract class Forgetting(params RoleKind[] kinds) : Defect
{
    /// <inheritdoc/>
    public sealed override bool Fits(OperationModel model) => kinds.Contains(model.Role.Kind);

    /// <inheritdoc/>
    public sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var item = encounter.Item;
        var before = item?.Current;
        var reply = honest(encounter);
        if (before is not null) item!.Change(_ => before);
        return reply;
    }
}
