using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Parameters.Serialization;

/// <summary>Whether a query parameter may be sent without a value.</summary>
internal sealed class AllowEmptyValueChanged : IKind<ParameterPair>
{
    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair is not { Base: { } before, Revision: { } after } || before.AllowEmptyValue == after.AllowEmptyValue) yield break;
        yield return pair.Found(after.AllowEmptyValue ? ChangeAction.Added : ChangeAction.Removed, "allowEmptyValue");
    }
}
