using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Parameters;

/// <summary>A parameter must be sent that could be left out, or the other way round.</summary>
internal sealed class ParameterRequirednessChanged : IKind<ParameterPair>
{
    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair is not { Base: { } before, Revision: { } after } || before.Required == after.Required) yield break;
        yield return pair.Found(after.Required ? ChangeAction.Added : ChangeAction.Removed, "required");
    }
}
