using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Schemas;

internal sealed class ReadOnlyAndWriteOnly() : LintRule(
    "read-only-and-write-only", Severity.Warning, "A property is read-only and write-only, so that nobody may send it.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from schema in context.Of(NodeKind.Schema)
        where schema.Flag("readOnly") && schema.Flag("writeOnly")
        select At(schema.Place, $"'{schema.Name}' is read-only and write-only.", "Remove one of the two.");
}
