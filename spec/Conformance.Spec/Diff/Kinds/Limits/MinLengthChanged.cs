using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>The smallest length of a string, in characters; none is zero.</summary>
internal sealed class MinLengthChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => pair.Concerns(JsonTypes.String)
        ? CountLimit.Compare(pair, "minLength", LengthOf(pair.Base), LengthOf(pair.Revision))
        : [];

    private static long LengthOf(SchemaView view) => CountLimit.Of(view, "minLength", isUpper: false) ?? 0;
}
