using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Schemas;

internal sealed class ItemsMissing() : LintRule(
    "items-missing", Severity.Warning, "A schema of type array does not say what its items are (required by OpenAPI 3.0 section 4.7.24.1).")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) => context.Grammar.HasModernSchemas ? [] :
        from schema in context.Of(NodeKind.Schema)
        where schema.Text("type") == "array" && schema.Member("items") is null
        select At(schema.Place, "This array has no 'items'; they may be anything.", "Add 'items', or 'items: {}' if they may.");
}
