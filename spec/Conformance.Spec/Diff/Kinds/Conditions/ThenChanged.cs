using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Conditions;

/// <summary>What follows where the condition holds came or went.</summary>
internal sealed class ThenChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => IfChanged.IsInBoth(pair) ? Presence.Of(pair, "then") : [];
}
