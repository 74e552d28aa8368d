using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Arrays;

/// <summary>What is said about items that nothing else describes (JSON Schema 2020-12 section 11.2).</summary>
internal sealed class UnevaluatedItemsChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => Presence.Of(pair, "unevaluatedItems");
}
