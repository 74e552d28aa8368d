using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Bodies;

/// <summary>An operation takes a body that took none.</summary>
internal sealed class RequestBodyAdded : IKind<BodyPair>
{
    public IEnumerable<Finding> Compare(BodyPair pair)
    {
        if (pair is not { Base: null, Revision: { } added }) yield break;
        yield return pair.Found(ChangeAction.Added) with { Trait = added.Required ? RuleTrait.Required : RuleTrait.None };
    }
}
