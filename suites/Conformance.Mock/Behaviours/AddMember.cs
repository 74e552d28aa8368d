using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Behaviours;

/// <summary>Makes something belong to the parent: what is added must exist, and adding it twice changes nothing.</summary>
/// <param name="ground">What it stands on.</param>
internal sealed class AddMember(Ground ground) : IBehaviour
{
    private readonly ChangeItem _change = new(ground, merges: false);

    /// <inheritdoc/>
    public Reply Answer(Visit visit)
    {
        var relation = visit.Model.Role.Resource!;
        var id = visit.PathValues[visit.Model.Steps[^1].Value].Text;
        if (relation.Members is { } members && ground.World.Find(ground.World.Root, members, id, isWrite: false) is null) return ground.NotFound(visit);
        return _change.Answer(visit);
    }
}
