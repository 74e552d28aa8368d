using Conformance.Spec.Diff.Kinds.Limits;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Arrays;

/// <summary>How many items of a given kind a list may contain.</summary>
internal sealed class MaxContainsChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => pair.Base.First("contains") is null || pair.Revision.First("contains") is null
        ? []
        : CountLimit.Maximum(pair, "maxContains", JsonTypes.Array);
}
