using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;
using Conformance.Mock.State;

namespace Conformance.Mock.Behaviours;

/// <summary>Removes an item by its recipe: some must be deactivated first, some are only deactivated by the first call.</summary>
/// <param name="ground">What it stands on.</param>
internal sealed class DeleteItem(Ground ground) : IBehaviour
{
    /// <inheritdoc/>
    public Reply Answer(Visit visit)
    {
        if (Destination.Of(ground.World, visit, isWrite: true, mustExist: true) is not { Item: { } item } at) return ground.NotFound(visit);
        if (item.Origin == Origin.Conjured) return ground.Succeed(visit, created: false, item);
        if (Obstacle(item) is { } obstacle) return ground.Refuse(visit, Errors.Refusal.State, obstacle);
        if (!IsFinal(item)) return ground.Succeed(visit, created: false, item);
        // Of two deletions at the same time one comes second; where unknown items are conjured, that one succeeds as it would a moment later.
        return ground.World.Remove(item) || ground.Options.ConjureUnknown ? ground.Succeed(visit, created: false, item) : ground.NotFound(visit);
    }

    private static string? Obstacle(Item item)
    {
        var (resource, deletion) = (item.Resource, item.Resource.Deletion);
        if (deletion.Before.Count == 0 && deletion.Refused.Count == 0) return null;
        var body = item.Current.ToNode();
        if (deletion.Refused.Any(r => NodePointer.Text(body, r.Key) == r.Value.ToString())) return "The resource cannot be deleted.";
        var missing = deletion.Before.Select(b => resource.Lifecycle?.Transition(b)).FirstOrDefault(t => t is not null && NodePointer.Text(body, resource.Lifecycle!.Pointer) != t.To);
        return missing is null ? null : $"The resource must be in the state {missing.To} to be deleted.";
    }

    /// <summary>True if this call removes the item; else it only deactivates it.</summary>
    private bool IsFinal(Item item)
    {
        if (item.Resource.Deletion.Calls < 2) return true;
        if (item.Resource.Lifecycle?.Transition("deactivate") is not { } transition) return item.CountDeletion() + 1 >= item.Resource.Deletion.Calls;
        var final = false;
        item.Change(v =>
        {
            final = NodePointer.Text(v.ToNode(), item.Resource.Lifecycle.Pointer) == transition.To;
            return final ? null : ground.World.ModelOf(item.Resource).InState(v, item, transition.To);
        });
        return final;
    }
}
