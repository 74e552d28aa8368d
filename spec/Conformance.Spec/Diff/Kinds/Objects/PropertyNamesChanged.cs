using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Objects;

/// <summary>What is said about the names of properties.</summary>
internal sealed class PropertyNamesChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => Presence.Of(pair, "propertyNames");
}
