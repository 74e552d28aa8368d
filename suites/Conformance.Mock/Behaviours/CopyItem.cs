using Conformance.Mock.Answers;
using Conformance.Mock.Identity;
using Conformance.Mock.Serving;
using Conformance.Mock.State;

namespace Conformance.Mock.Behaviours;

/// <summary>Makes an item like another one, with an id of its own.</summary>
/// <param name="ground">What it stands on.</param>
internal sealed class CopyItem(Ground ground) : IBehaviour
{
    /// <inheritdoc/>
    public Reply Answer(Visit visit)
    {
        if (Destination.Of(ground.World, visit, isWrite: true, mustExist: true) is not { Item: { } source } at) return ground.NotFound(visit);
        var model = ground.World.ModelOf(source.Resource);
        var request = visit.Fingerprint(ground.Options.Seed);
        var number = Derivation.Of(request, (ulong)ground.Creations.Next(request));
        var body = source.Current.ToNode();
        var copy = new Item(source.Resource, model.MakeId(number), at.Scope, Origin.Created, i => model.Accept(body, null, i, number, 0))
        {
            IsIssued = true,
            IsOfOther = visit.IsOther,
        };
        return ground.World.Add(ground.World.ItemsOf(at.Scope, source.Resource), copy, [], out var conflict)
            ? ground.Succeed(visit, created: true, copy)
            : ground.Conflict(visit, conflict!);
    }
}
