using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Parameters;

/// <summary>The date at which a deprecated parameter goes came, went or moved.</summary>
internal sealed class ParameterSunsetChanged : IKind<ParameterPair>
{
    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair is not { Base: { Deprecated: true } before, Revision: { Deprecated: true } after }) return [];
        var at = pair.Found(ChangeAction.Changed, "x-sunset");
        var contract = pair.Operation.Contract;
        return Deprecation.OfSunset(Promise.Of(contract.Base, before), Promise.Of(contract.Revision, after), at.Base, at.Revision);
    }
}
