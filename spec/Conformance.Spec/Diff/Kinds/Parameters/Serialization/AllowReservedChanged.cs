using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Parameters.Serialization;

/// <summary>Whether reserved characters may stand in the query as they are.</summary>
internal sealed class AllowReservedChanged : IKind<ParameterPair>
{
    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair is not { Base: { } before, Revision: { } after } || before.AllowReserved == after.AllowReserved) yield break;
        yield return pair.Found(after.AllowReserved ? ChangeAction.Added : ChangeAction.Removed, "allowReserved");
    }
}
