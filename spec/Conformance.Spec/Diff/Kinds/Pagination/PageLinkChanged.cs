using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Pagination;

/// <summary>The header that leads to the next page (RFC 8288) came or went.</summary>
internal sealed class PageLinkChanged : IKind<HeaderPair>
{
    public IEnumerable<Finding> Compare(HeaderPair pair)
    {
        if (!pair.LeadsOn || (pair.Base is null) == (pair.Revision is null)) yield break;
        yield return pair.Found(pair.Base is null ? ChangeAction.Added : ChangeAction.Removed);
    }
}
