using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Behaviours;

/// <summary>Gives one item, or the one thing.</summary>
/// <param name="ground">What it stands on.</param>
internal sealed class ReadItem(Ground ground) : IBehaviour
{
    /// <inheritdoc/>
    public Reply Answer(Visit visit) => Destination.Of(ground.World, visit, isWrite: false, mustExist: true)?.Item is { } item
        ? ground.Succeed(visit, created: false, item)
        : ground.NotFound(visit);
}
