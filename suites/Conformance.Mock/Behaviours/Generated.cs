using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Behaviours;

/// <summary>An operation that has no resource, or does something to it of which nothing is known: answers what the contract promises.</summary>
/// <param name="ground">What it stands on.</param>
internal sealed class Generated(Ground ground) : IBehaviour
{
    /// <inheritdoc/>
    public Reply Answer(Visit visit)
    {
        if (Destination.Of(ground.World, visit, isWrite: false, mustExist: true) is null) return ground.NotFound(visit);
        return ground.Succeed(visit, created: true, null);
    }
}
