using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>The greatest length of a string, in characters.</summary>
internal sealed class MaxLengthChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => CountLimit.Maximum(pair, "maxLength", JsonTypes.String);
}
