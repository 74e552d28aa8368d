using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>The greatest number of items of a list.</summary>
internal sealed class MaxItemsChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => CountLimit.Maximum(pair, "maxItems", JsonTypes.Array);
}
