using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Operations;

/// <summary>An operation is new.</summary>
internal sealed class EndpointAdded : IKind<EndpointPair>
{
    public IEnumerable<Finding> Compare(EndpointPair pair)
    {
        if (pair.Link.Base is null) yield return new(ChangeAction.Added, pair.AtBase, pair.AtRevision);
    }
}
