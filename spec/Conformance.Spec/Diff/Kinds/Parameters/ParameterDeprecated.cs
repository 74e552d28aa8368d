using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Parameters;

/// <summary>A parameter will go, or stays after all.</summary>
internal sealed class ParameterDeprecated(NoticePeriod notice) : IKind<ParameterPair>
{
    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair is not { Base: { } before, Revision: { } after } || before.Deprecated == after.Deprecated) return [];
        var at = pair.Found(ChangeAction.Added, "deprecated");
        var contract = pair.Operation.Contract;
        return Deprecation.Of(Promise.Of(contract.Base, before), Promise.Of(contract.Revision, after), notice, at.Base, at.Revision);
    }
}
