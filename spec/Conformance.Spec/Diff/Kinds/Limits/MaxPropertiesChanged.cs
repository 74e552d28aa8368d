using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>The greatest number of properties of an object.</summary>
internal sealed class MaxPropertiesChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => CountLimit.Maximum(pair, "maxProperties", JsonTypes.Object);
}
