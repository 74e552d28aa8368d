using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Bodies;

/// <summary>An operation takes no body any more.</summary>
internal sealed class RequestBodyRemoved : IKind<BodyPair>
{
    public IEnumerable<Finding> Compare(BodyPair pair)
    {
        if (pair is { Base: not null, Revision: null }) yield return pair.Found(ChangeAction.Removed);
    }
}
