using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Responses;

/// <summary>The links from a response to other operations (OpenAPI 3.0 section 4.7.20).</summary>
internal sealed class ResponseLinkChanged : IKind<ResponsePair>
{
    public IEnumerable<Finding> Compare(ResponsePair pair)
    {
        if (pair is not { Base: { } before, Revision: { } after }) return [];
        var (old, now) = (before.Links.Select(l => l.Name).ToList(), after.Links.Select(l => l.Name).ToList());
        return old.Except(now, StringComparer.Ordinal).Select(name => pair.Found(ChangeAction.Removed, "links", name) with { From = name })
            .Concat(now.Except(old, StringComparer.Ordinal).Select(name => pair.Found(ChangeAction.Added, "links", name) with { To = name }));
    }
}
