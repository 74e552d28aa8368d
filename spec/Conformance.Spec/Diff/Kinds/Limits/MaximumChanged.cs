using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>The greatest number allowed: <c>maximum</c> and <c>exclusiveMaximum</c> read together. A page size has a rule of its own.</summary>
internal sealed class MaximumChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => pair.Context.IsPageSize ? [] : NumberLimitChange.Of(pair, isUpper: true);
}
