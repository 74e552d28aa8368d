using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Operations;

/// <summary>The date at which a deprecated operation goes came, went or moved.</summary>
internal sealed class EndpointSunsetChanged : IKind<OperationPair>
{
    public IEnumerable<Finding> Compare(OperationPair pair)
    {
        var at = pair.Found(ChangeAction.Changed, "x-sunset");
        return Deprecation.OfSunset(Promise.Of(pair.Base), Promise.Of(pair.Revision), at.Base, at.Revision);
    }
}
