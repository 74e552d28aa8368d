using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Bodies;

/// <summary>A body must be sent that could be left out, or the other way round.</summary>
internal sealed class RequestBodyRequirednessChanged : IKind<BodyPair>
{
    public IEnumerable<Finding> Compare(BodyPair pair)
    {
        if (pair is not { Base: { } before, Revision: { } after } || before.Required == after.Required) yield break;
        yield return pair.Found(after.Required ? ChangeAction.Added : ChangeAction.Removed, "required");
    }
}
