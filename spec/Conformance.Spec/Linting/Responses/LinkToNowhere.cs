using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Responses;

internal sealed class LinkToNowhere() : LintRule("link-to-nowhere", Severity.Warning, "A link names an operation that does not exist.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context)
    {
        var ids = context.Contract.Operations.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        return context.Of(NodeKind.Link).Where(l => !Leads(context, l, ids)).Select(l => At(
            l.Place, $"The link '{l.Name}' names no operation of this document.", "Correct its 'operationId' or 'operationRef'."));
    }

    private static bool Leads(LintContext context, DocumentNode link, HashSet<string?> ids)
    {
        if (link.Text("operationId") is { } id) return ids.Contains(id);
        if (link.Text("operationRef") is not { } reference) return false;
        var target = ReferenceTarget.Of(link.File, NodeKind.Operation, reference);
        return target.File != link.File.Location || context.Follower.Step(target) is not null;
    }
}
