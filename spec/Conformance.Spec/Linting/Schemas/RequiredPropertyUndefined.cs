using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Linting.Schemas;

internal sealed class RequiredPropertyUndefined() : LintRule(
    "required-property-undefined", Severity.Note, "A schema that lists its properties requires one that it does not list.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from schema in context.Of(NodeKind.Schema)
        let properties = schema.Member("properties")
        where properties is not null && schema.Member("allOf") is null && schema.Member("$ref") is null
        from name in schema.Member("required")?.Items() ?? []
        where name.Json.ValueKind == JsonValueKind.String && properties.Member(name.Json.GetString()!) is null
        select At(name.Place, $"The required property '{name.Json}' is not among the properties.", "Describe it, or correct its name.");
}
