using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Properties;

/// <summary>A property is gone. In a request a read-only one is nobody's business.</summary>
internal sealed class PropertyRemoved : IKind<PropertyPair>
{
    public IEnumerable<Finding> Compare(PropertyPair pair)
    {
        if (!pair.IsInBase || pair.IsInRevision || (pair.IsHidden && pair.Context.Direction == Direction.Request)) yield break;
        yield return pair.Found(ChangeAction.Removed, pair.Context.Direction == Direction.Request ? InRequest(pair) : InAnswer(pair));
    }

    private static RuleTrait InRequest(PropertyPair pair) => pair.Owner.Revision.Object.Forbids(pair.Name) ? RuleTrait.Closed : RuleTrait.None;

    private static RuleTrait InAnswer(PropertyPair pair) => (pair.WasRequired, pair.IsHidden) switch
    {
        (true, true) => RuleTrait.RequiredWriteOnly,
        (false, true) => RuleTrait.WriteOnly,
        (true, false) => RuleTrait.Required,
        _ => RuleTrait.None,
    };
}
