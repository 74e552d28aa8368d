using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Objects;

/// <summary>What is said about properties whose names match a pattern.</summary>
internal sealed class PatternPropertiesChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => Presence.OfEntries(pair, "patternProperties");
}
