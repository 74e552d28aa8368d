using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Pagination;

/// <summary>The page size or the way to the next page came or went.</summary>
internal sealed class PageParameterChanged : IKind<ParameterPair>
{
    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair.Role == PageRole.None || (pair.Base is null) == (pair.Revision is null)) yield break;
        yield return pair.Found(pair.Base is null ? ChangeAction.Added : ChangeAction.Removed) with
        {
            Trait = pair.Role == PageRole.Limit ? RuleTrait.Limit : RuleTrait.Cursor,
        };
    }
}
