using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Responses;

/// <summary>A response header is always there that need not have been, or the other way round.</summary>
internal sealed class ResponseHeaderRequirednessChanged : IKind<HeaderPair>
{
    public IEnumerable<Finding> Compare(HeaderPair pair)
    {
        if (pair is not { Base: { } before, Revision: { } after } || before.Required == after.Required) yield break;
        yield return pair.Found(after.Required ? ChangeAction.Added : ChangeAction.Removed);
    }
}
