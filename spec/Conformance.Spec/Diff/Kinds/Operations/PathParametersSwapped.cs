using Conformance.Spec.Diff.Matching;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Operations;

/// <summary>The parameters of a path stand in another order: an old address means something else. Other names alone are no change.</summary>
internal sealed class PathParametersSwapped : IKind<OperationPair>
{
    public IEnumerable<Finding> Compare(OperationPair pair)
    {
        var (before, after) = (PathTemplate.Names(pair.Base.Path), PathTemplate.Names(pair.Revision.Path));
        if (before.SequenceEqual(after, StringComparer.Ordinal) || !before.ToHashSet(StringComparer.Ordinal).SetEquals(after)) yield break;
        yield return pair.Found(ChangeAction.Changed) with { From = string.Join(", ", before), To = string.Join(", ", after) };
    }
}
