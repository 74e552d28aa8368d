using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Parameters;

/// <summary>A parameter moved to another part of the request. Between path item and operation it does not move.</summary>
internal sealed class ParameterMoved : IKind<ParameterPair>
{
    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair is not { Base: { } before, Revision: { } after } || before.Location == after.Location) yield break;
        yield return pair.Found(ChangeAction.Changed, "in") with { From = Words.Of(before.Location), To = Words.Of(after.Location) };
    }
}
