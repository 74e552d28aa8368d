using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>The smallest number of items of a list.</summary>
internal sealed class MinItemsChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => CountLimit.Minimum(pair, "minItems", JsonTypes.Array);
}
