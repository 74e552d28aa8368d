using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Bodies;

/// <summary>A media type came, went, became a range or stopped being one, or has other parameters.</summary>
internal sealed class MediaTypeChanged : IKind<MediaTypePair>
{
    public IEnumerable<Finding> Compare(MediaTypePair pair)
    {
        var (before, after) = (pair.Base?.MediaType, pair.Revision?.MediaType);
        if (string.Equals(before, after, StringComparison.OrdinalIgnoreCase)) yield break;
        yield return pair.Found(ActionOf(before, after)) with { From = before, To = after };
    }

    private static ChangeAction ActionOf(string? before, string? after)
    {
        if (before is null) return ChangeAction.Added;
        if (after is null) return ChangeAction.Removed;
        if (MediaTypes.Essence(before) == MediaTypes.Essence(after)) return ChangeAction.Changed;
        return MediaTypes.IsWithin(before, after) ? ChangeAction.Generalized : ChangeAction.Specialized;
    }
}
