using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Parameters.Serialization;

/// <summary>How a list or an object is written as a parameter.</summary>
internal sealed class ParameterStyleChanged : IKind<ParameterPair>
{
    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair is not { Base.Schema: not null, Revision.Schema: not null } || pair.Base.Location != pair.Revision.Location) yield break;
        if (pair.Base.Style == pair.Revision.Style) yield break;
        yield return pair.Found(ChangeAction.Changed, "style") with { From = Words.Of(pair.Base.Style), To = Words.Of(pair.Revision.Style) };
    }
}
