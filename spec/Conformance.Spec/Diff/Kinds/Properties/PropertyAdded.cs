using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Properties;

/// <summary>A property is new. In a request a read-only one is nobody's business.</summary>
internal sealed class PropertyAdded : IKind<PropertyPair>
{
    public IEnumerable<Finding> Compare(PropertyPair pair)
    {
        if (pair.IsInBase || !pair.IsInRevision || (pair.IsHidden && pair.Context.Direction == Direction.Request)) yield break;
        yield return pair.Found(ChangeAction.Added, TraitOf(pair));
    }

    private static RuleTrait TraitOf(PropertyPair pair) => (pair.IsRequired, pair.IsHidden) switch
    {
        (true, true) => RuleTrait.RequiredWriteOnly,
        (false, true) => RuleTrait.WriteOnly,
        (true, false) when pair.Context.Direction == Direction.Request && pair.Revision.First("default") is not null => RuleTrait.RequiredWithDefault,
        (true, false) => RuleTrait.Required,
        _ => RuleTrait.None,
    };
}
