using Conformance.Mock.Answers;
using Conformance.Mock.Serving;
using Conformance.Mock.State;

namespace Conformance.Mock.Behaviours;

/// <summary>Makes something belong to the parent: what is added must exist, and adding it twice changes nothing.</summary>
/// <param name="ground">What it stands on.</param>
internal sealed class AddMember(Ground ground) : IBehaviour
{
    private readonly ChangeItem _change = new(ground, merges: false);
    private readonly CreateItem _create = new(ground);

    /// <inheritdoc/>
    public Reply Answer(Visit visit)
    {
        var relation = visit.Model.Role.Resource!;
        var id = visit.PathValues[visit.Model.Steps[^1].Value].Text;
        if (relation.Members is { } members && ground.World.Find(ground.World.Root, members, id, isWrite: false) is null) return ground.NotFound(visit);
        // A membership that is only taken as if it were there would be in no list.
        var isConjured = Destination.Of(ground.World, visit, isWrite: true, mustExist: false)?.Item is { Origin: Origin.Conjured };
        return isConjured ? _create.Answer(visit) : _change.Answer(visit);
    }
}
