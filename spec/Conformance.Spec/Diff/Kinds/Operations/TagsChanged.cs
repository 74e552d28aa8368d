using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Operations;

/// <summary>The tags of an operation.</summary>
internal sealed class TagsChanged : IKind<OperationPair>
{
    public IEnumerable<Finding> Compare(OperationPair pair)
    {
        foreach (var tag in pair.Base.Tags.Except(pair.Revision.Tags, StringComparer.Ordinal)) yield return pair.Found(ChangeAction.Removed, "tags") with { From = tag };
        foreach (var tag in pair.Revision.Tags.Except(pair.Base.Tags, StringComparer.Ordinal)) yield return pair.Found(ChangeAction.Added, "tags") with { To = tag };
    }
}
