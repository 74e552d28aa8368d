using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Paths;

internal sealed class DuplicateOperationId() : LintRule(
    "duplicate-operation-id", Severity.Warning, "Two operations have the same operationId (OpenAPI 3.0 section 4.7.10.1).")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from same in context.Of(NodeKind.Operation).Where(o => o.Text("operationId") is not null).GroupBy(o => o.Text("operationId"), StringComparer.Ordinal)
        from later in same.Skip(1)
        select At(
            later.Member("operationId")!.Place,
            $"The operationId '{same.Key}' is used a second time; first at line {same.First().Place.Line}.",
            "Give each operation its own.");
}
