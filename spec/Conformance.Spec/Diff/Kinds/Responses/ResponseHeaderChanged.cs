using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Responses;

/// <summary>A response header came or went; the one that leads to the next page has a rule of its own.</summary>
internal sealed class ResponseHeaderChanged : IKind<HeaderPair>
{
    public IEnumerable<Finding> Compare(HeaderPair pair)
    {
        if (pair.LeadsOn || (pair.Base is null) == (pair.Revision is null)) yield break;
        yield return pair.Base is null
            ? pair.Found(ChangeAction.Added)
            : pair.Found(ChangeAction.Removed) with { Trait = pair.Base.Required ? RuleTrait.Required : RuleTrait.None };
    }
}
