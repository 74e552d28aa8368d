using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Operations;

/// <summary>The <c>operationId</c>, by which generated clients call the operation.</summary>
internal sealed class OperationIdChanged : IKind<OperationPair>
{
    public IEnumerable<Finding> Compare(OperationPair pair)
    {
        var (before, after) = (pair.Base.Id, pair.Revision.Id);
        if (before == after) yield break;
        var action = (before, after) switch { (null, _) => ChangeAction.Added, (_, null) => ChangeAction.Removed, _ => ChangeAction.Changed };
        yield return pair.Found(action, "operationId") with { From = before, To = after };
    }
}
