using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Composition;

/// <summary>The alternatives of a <c>oneOf</c>, matched by structure; or the whole condition came or went.</summary>
internal sealed class OneOfChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => ChoiceChange.Of(pair, "oneOf");
}
