using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Paths;

internal sealed class AmbiguousPaths() : LintRule(
    "ambiguous-paths", Severity.Warning, "Two path templates match the same paths (OpenAPI 3.0 section 4.7.8.2).")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from same in (context.Root.Member("paths")?.Members(NodeKind.PathItem) ?? []).GroupBy(p => Templates.Shape(p.Name), StringComparer.Ordinal)
        from later in same.Skip(1)
        select At(later.Place, $"'{later.Name}' matches the same paths as '{same.First().Name}' at line {same.First().Place.Line}.", "Join the two path items.");
}
