using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Properties;

/// <summary>How far a property is promised to stay as it is.</summary>
internal sealed class PropertyStabilityChanged : IKind<PropertyPair>
{
    public IEnumerable<Finding> Compare(PropertyPair pair)
    {
        if (!pair.IsInBoth) yield break;
        var (before, after) = (Promise.Of(pair.Base), Promise.Of(pair.Revision));
        if (before.Rank == after.Rank) yield break;
        yield return pair.Found(after.Rank > before.Rank ? ChangeAction.Increased : ChangeAction.Decreased, after.StabilityName) with
        {
            From = before.StabilityText,
            To = after.StabilityText,
        };
    }
}
