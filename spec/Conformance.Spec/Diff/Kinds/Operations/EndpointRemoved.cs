using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Matching;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Operations;

/// <summary>An operation is gone: announced or not, alone or with its whole path.</summary>
internal sealed class EndpointRemoved(NoticePeriod notice) : IKind<EndpointPair>
{
    public IEnumerable<Finding> Compare(EndpointPair pair)
    {
        if (pair.Link is not { Revision: null, Base: { } gone }) yield break;
        var promise = Promise.Of(gone);
        yield return new(ChangeAction.Removed, pair.AtBase, pair.AtRevision)
        {
            Trait = promise.Rank < Promise.Beta ? RuleTrait.Unstable : TraitOf(Deprecation.OfRemoval(promise, notice), IsWholePath(pair, gone.Path)),
            From = promise.StabilityText,
            To = promise.Sunset,
        };
    }

    private static bool IsWholePath(EndpointPair pair, string path)
    {
        var shape = PathTemplate.Shape(path);
        return pair.Contract.Revision.Contract.Operations.All(o => PathTemplate.Shape(o.Path) != shape);
    }

    private static RuleTrait TraitOf(RuleTrait removal, bool isWholePath) => (removal, isWholePath) switch
    {
        (RuleTrait.None, true) => RuleTrait.Path,
        (RuleTrait.Deprecated, true) => RuleTrait.PathDeprecated,
        (RuleTrait.BeforeSunset, true) => RuleTrait.PathBeforeSunset,
        _ => removal,
    };
}
