using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Paths;

internal sealed class PathWithQuery() : LintRule(
    "path-with-query", Severity.Warning, "A path template holds a query or a fragment, which no path can match.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from path in context.Root.Member("paths")?.Members(NodeKind.PathItem) ?? []
        where path.Name.StartsWith('/') && path.Name.AsSpan().ContainsAny('?', '#')
        select At(path.Place, $"The path '{path.Name}' holds '?' or '#'.", "Write the query as parameters.");
}
