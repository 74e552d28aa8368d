using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Documents;

internal sealed class IgnoredBesideReference() : LintRule(
    "ignored-beside-reference", Severity.Warning, "A member beside '$ref' has no effect (OpenAPI 3.0 section 4.7.23).")
{
    /// <summary>From OpenAPI 3.1 on these replace those of the target; before, they are harmless.</summary>
    private static readonly string[] Allowed = ["$ref", "summary", "description"];

    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from kind in Enum.GetValues<NodeKind>()
        from node in context.All(kind)
        where context.Walker.IsOnlyReference(node)
        from member in node.Members()
        where !Allowed.Contains(member.Name, StringComparer.Ordinal) && !member.Name.StartsWith("x-", StringComparison.Ordinal)
        select Report(node, member);

    private Diagnostic Report(DocumentNode node, DocumentNode member) => At(
        member.Place,
        $"'{member.Name}' beside '$ref' has no effect.",
        node.Kind == NodeKind.Schema ? "Put the reference into 'allOf' beside it, or remove it." : "Put it into what is referred to, or remove it.");
}
