using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>The smallest number allowed: <c>minimum</c> and <c>exclusiveMinimum</c> read together.</summary>
internal sealed class MinimumChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => NumberLimitChange.Of(pair, isUpper: false);
}
