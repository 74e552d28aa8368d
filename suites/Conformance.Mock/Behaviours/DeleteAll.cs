using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Behaviours;

/// <summary>Removes all items of a collection.</summary>
/// <param name="ground">What it stands on.</param>
internal sealed class DeleteAll(Ground ground) : IBehaviour
{
    /// <inheritdoc/>
    public Reply Answer(Visit visit)
    {
        if (Destination.Of(ground.World, visit, isWrite: true, mustExist: true) is not { } at) return ground.NotFound(visit);
        var items = ground.World.ItemsOf(at.Scope, visit.Model.Role.Resource!);
        foreach (var item in items.Items()) ground.World.Remove(item);
        return ground.Succeed(visit, created: false, null);
    }
}
