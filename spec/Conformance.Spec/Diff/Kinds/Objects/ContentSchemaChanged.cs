using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Objects;

/// <summary>What is said about the content of a string (JSON Schema 2020-12 section 8.5).</summary>
internal sealed class ContentSchemaChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair) => Presence.Of(pair, "contentSchema");
}
