using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Responses;

/// <summary>A status, a range of them, or <c>default</c> came or went.</summary>
internal sealed class ResponseStatusChanged : IKind<ResponsePair>
{
    public IEnumerable<Finding> Compare(ResponsePair pair)
    {
        if ((pair.Base is null) == (pair.Revision is null)) yield break;
        yield return pair.Found(pair.Base is null ? ChangeAction.Added : ChangeAction.Removed) with
        {
            Trait = pair.Status.IsSuccess ? RuleTrait.None : RuleTrait.NonSuccess,
        };
    }
}
