using Conformance.Spec.Diff.Kinds.Limits;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Pagination;

/// <summary>The greatest page size that a client may ask for.</summary>
internal sealed class PageSizeChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => pair.Context.IsPageSize
        ? NumberLimitChange.Of(pair, isUpper: true).Select(f => f with { Trait = RuleTrait.None })
        : [];
}
