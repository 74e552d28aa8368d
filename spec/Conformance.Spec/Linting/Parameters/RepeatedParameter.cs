using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Parameters;

internal sealed class RepeatedParameter() : LintRule(
    "repeated-parameter", Severity.Warning, "A list of parameters has the same one twice.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from owner in context.Of(NodeKind.Operation).Concat(context.Of(NodeKind.PathItem))
        from same in Parameters(owner).GroupBy(p => Key(context.Follower.Follow(p)), StringComparer.Ordinal)
        where same.Key.Length > 0
        from later in same.Skip(1)
        select At(later.Place, $"The {same.Key} stands a second time; the first counts.", "Remove one of the two.");

    private static List<DocumentNode> Parameters(DocumentNode owner) => owner.Member("parameters")?.Items(NodeKind.Parameter) ?? [];

    private static string Key(DocumentNode? parameter) =>
        parameter?.Text("name") is { } name && parameter.Text("in") is { } location ? $"{location} parameter '{name}'" : "";
}
