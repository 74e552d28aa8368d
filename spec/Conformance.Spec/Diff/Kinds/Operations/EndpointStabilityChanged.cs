using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Operations;

/// <summary>How far an operation is promised to stay as it is: <c>x-stability-level</c>, or the lifecycle extension of any vendor.</summary>
internal sealed class EndpointStabilityChanged : IKind<OperationPair>
{
    public IEnumerable<Finding> Compare(OperationPair pair)
    {
        var (before, after) = (Promise.Of(pair.Base), Promise.Of(pair.Revision));
        if (before.StabilityText == after.StabilityText || before.IsDeprecated != after.IsDeprecated) yield break;
        yield return pair.Found(ActionOf(before, after), after.StabilityName) with
        {
            From = before.StabilityText,
            To = after.StabilityText,
            Trait = after.IsInvalid ? RuleTrait.Invalid : RuleTrait.None,
        };
    }

    private static ChangeAction ActionOf(Promise before, Promise after)
    {
        if (after.IsInvalid || !before.IsUnderstood || !after.IsUnderstood || before.Rank == after.Rank) return ChangeAction.Changed;
        return after.Rank > before.Rank ? ChangeAction.Increased : ChangeAction.Decreased;
    }
}
