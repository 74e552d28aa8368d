using Conformance.Model;
using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Parameters;

/// <summary>A parameter is gone, announced or not; one that pages has a rule of its own.</summary>
internal sealed class ParameterRemoved(NoticePeriod notice) : IKind<ParameterPair>
{
    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair is not { Revision: null, Base: { } gone, Role: PageRole.None }) yield break;
        var promise = Promise.Of(pair.Operation.Contract.Base, gone);
        yield return pair.Found(ChangeAction.Removed) with
        {
            Trait = gone.Location == ParameterLocation.Path ? RuleTrait.InPath : Deprecation.OfRemoval(promise, notice),
            To = promise.Sunset,
        };
    }
}
