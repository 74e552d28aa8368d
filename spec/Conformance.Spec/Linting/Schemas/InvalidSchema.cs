using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Schemas;

internal sealed class InvalidSchema() : LintRule(
    "invalid-schema", Severity.Warning, "Something else stands where a schema was expected.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        context.SchemaFaults.Where(f => f.Id == Id).Concat(context.Grammar.HasModernSchemas ? [] : Booleans(context));

    /// <summary>Before OpenAPI 3.1 only <c>additionalProperties</c> may be true or false; elsewhere it is clear what is meant.</summary>
    private IEnumerable<Diagnostic> Booleans(LintContext context) =>
        from schema in context.All(NodeKind.Schema)
        where schema.Json.ValueKind is JsonValueKind.True or JsonValueKind.False && schema.Name != "additionalProperties"
        select At(schema.Place, $"The schema is {schema.Json.GetRawText()}.", schema.Json.GetBoolean() ? "Write {}." : "Write {not: {}}.");
}
