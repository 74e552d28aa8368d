using Conformance.Spec.Diff.Kinds.Limits;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Arrays;

/// <summary>How many items of a given kind a list must contain; one where nothing is said.</summary>
internal sealed class MinContainsChanged : IKind<SchemaPair>
{
    private const string Name = "minContains";

    public IEnumerable<Finding> Compare(SchemaPair pair) => pair.Base.First("contains") is null || pair.Revision.First("contains") is null
        ? []
        : CountLimit.Compare(pair, Name, CountIn(pair.Base), CountIn(pair.Revision));

    private static long CountIn(SchemaView view) => CountLimit.Of(view, Name, isUpper: false) ?? 1;
}
