using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Operations;

/// <summary>An operation will go, or stays after all.</summary>
internal sealed class EndpointDeprecated(NoticePeriod notice) : IKind<OperationPair>
{
    public IEnumerable<Finding> Compare(OperationPair pair)
    {
        var at = pair.Found(ChangeAction.Added, "deprecated");
        return Deprecation.Of(Promise.Of(pair.Base), Promise.Of(pair.Revision), notice, at.Base, at.Revision);
    }
}
