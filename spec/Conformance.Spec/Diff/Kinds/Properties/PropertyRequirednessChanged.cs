using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Properties;

/// <summary>A property must be there that need not have been, or the other way round.</summary>
internal sealed class PropertyRequirednessChanged : IKind<PropertyPair>
{
    public IEnumerable<Finding> Compare(PropertyPair pair)
    {
        if (!pair.IsInBoth || pair.WasRequired == pair.IsRequired) yield break;
        yield return new Finding(
            pair.IsRequired ? ChangeAction.Added : ChangeAction.Removed,
            pair.Owner.Base.Object.PlaceOfRequired(pair.Name),
            pair.Owner.Revision.Object.PlaceOfRequired(pair.Name))
        {
            Trait = TraitOf(pair),
        };
    }

    private static RuleTrait TraitOf(PropertyPair pair)
    {
        if (pair.IsHidden) return pair.Context.Visibility;
        return pair.Context.Direction == Direction.Request && pair.IsRequired && pair.Revision.First("default") is not null ? RuleTrait.WithDefault : RuleTrait.None;
    }
}
