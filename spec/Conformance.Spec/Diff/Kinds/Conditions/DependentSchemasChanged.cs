using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Conditions;

/// <summary>The schemas that hold where a property is there.</summary>
internal sealed class DependentSchemasChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => Presence.OfEntries(pair, "dependentSchemas");
}
