using Conformance.Mock.Answers;
using Conformance.Mock.Errors;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Behaviours;

/// <summary>Moves an item to another state, if there is a way from the one that it is in.</summary>
/// <param name="ground">What it stands on.</param>
internal sealed class MoveItem(Ground ground) : IBehaviour
{
    /// <inheritdoc/>
    public Reply Answer(Visit visit)
    {
        if (Destination.Of(ground.World, visit, isWrite: true, mustExist: true) is not { Item: { } item }) return ground.NotFound(visit);
        var lifecycle = item.Resource.Lifecycle!;
        if (lifecycle.Transition(VerbOf(visit)) is not { } transition) return ground.Succeed(visit, created: false, item);
        string? refused = null;
        item.Change(edition =>
        {
            var state = NodePointer.Text(edition.ToNode(), lifecycle.Pointer);
            refused = CanMove(item, transition, state) ? null : $"'{transition.Action}' is not possible in the state {state}.";
            return refused is null ? ground.World.ModelOf(item.Resource).InState(edition, item, transition.To) : null;
        });
        return refused is null ? ground.Succeed(visit, created: false, item) : ground.Refuse(visit, Refusal.State, refused);
    }

    private static bool CanMove(Item item, Transition transition, string? state) =>
        item.Origin == Origin.Conjured || transition.From.Count == 0 || (state is not null && transition.From.Contains(state, StringComparer.Ordinal));

    /// <summary>The last segment of the path as called: a word, or the value of a parameter that enumerates words.</summary>
    private static string VerbOf(Visit visit)
    {
        var path = visit.Model.Operation.Path;
        var last = path[(path.LastIndexOf('/') + 1)..];
        return last.StartsWith('{') ? visit.PathValues[^1].Text : last;
    }
}
