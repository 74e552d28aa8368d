using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Arrays;

/// <summary>Whether a list must contain items of a given kind; what kind is compared as a schema.</summary>
internal sealed class ContainsChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => Presence.Of(pair, "contains");
}
