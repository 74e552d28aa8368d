using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Objects;

/// <summary>What is said about properties that nothing else describes (JSON Schema 2020-12 section 11.3).</summary>
internal sealed class UnevaluatedPropertiesChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => Presence.Of(pair, "unevaluatedProperties");
}
