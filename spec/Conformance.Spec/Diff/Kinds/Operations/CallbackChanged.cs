using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Operations;

/// <summary>The requests that the API sends to a client that asked for them (OpenAPI 3.0 section 4.7.18).</summary>
internal sealed class CallbackChanged : IKind<OperationPair>
{
    public IEnumerable<Finding> Compare(OperationPair pair)
    {
        var before = InboundRequest.CallbacksOf(pair.Contract.Base, pair.Base).ToDictionary(c => c.Name, StringComparer.Ordinal);
        var after = InboundRequest.CallbacksOf(pair.Contract.Revision, pair.Revision).ToDictionary(c => c.Name, StringComparer.Ordinal);
        foreach (var gone in before.Values.Where(c => !after.ContainsKey(c.Name)))
            yield return pair.Found(ChangeAction.Removed, "callbacks") with { Name = gone.Name, Base = pair.Contract.Base.PlaceOf(gone.Node) };
        foreach (var added in after.Values.Where(c => !before.ContainsKey(c.Name)))
            yield return pair.Found(ChangeAction.Added, "callbacks") with { Name = added.Name, Revision = pair.Contract.Revision.PlaceOf(added.Node) };
    }
}
