using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Conditions;

/// <summary>What follows where the condition does not hold came or went.</summary>
internal sealed class ElseChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => IfChanged.IsInBoth(pair) ? Presence.Of(pair, "else") : [];
}
