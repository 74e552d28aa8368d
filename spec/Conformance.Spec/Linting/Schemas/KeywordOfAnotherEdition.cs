using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Schemas;

internal sealed class KeywordOfAnotherEdition() : LintRule(
    "keyword-of-another-edition", Severity.Warning, "A schema has a keyword that the document's edition of OpenAPI does not know, so that it promises nothing.")
{
    private static readonly Dictionary<string, string> OnlyModern = new(StringComparer.Ordinal)
    {
        ["const"] = "Write 'enum' with one value.",
        ["if"] = "Write it with 'oneOf' or 'anyOf'.",
        ["contains"] = "OpenAPI has it from 3.1 on.",
        ["prefixItems"] = "OpenAPI has it from 3.1 on.",
        ["patternProperties"] = "OpenAPI has it from 3.1 on.",
        ["propertyNames"] = "OpenAPI has it from 3.1 on.",
        ["dependentRequired"] = "OpenAPI has it from 3.1 on.",
        ["dependentSchemas"] = "OpenAPI has it from 3.1 on.",
        ["unevaluatedProperties"] = "OpenAPI has it from 3.1 on.",
        ["unevaluatedItems"] = "OpenAPI has it from 3.1 on.",
        ["$defs"] = "Put the schemas under 'components'.",
        ["examples"] = "Write 'example'.",
    };

    /// <summary>True for the keywords whose values another edition reads differently: this rule alone speaks of them.</summary>
    internal static bool Knows(string keyword) => keyword is "exclusiveMinimum" or "exclusiveMaximum";

    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from schema in context.Of(NodeKind.Schema)
        from member in schema.Members()
        let remedy = context.Grammar.HasModernSchemas ? Modern(member) : Old(member)
        where remedy is not null
        select At(member.Place, $"'{member.Name}' has no effect in this edition of OpenAPI.", remedy);

    private static string? Modern(DocumentNode member) => (member.Name, member.Json.ValueKind) switch
    {
        ("nullable", _) => "Add 'null' to the types.",
        ("exclusiveMinimum" or "exclusiveMaximum", JsonValueKind.True or JsonValueKind.False) => "Write the bound itself as its value.",
        _ => null,
    };

    private static string? Old(DocumentNode member) => (member.Name, member.Json.ValueKind) switch
    {
        ("exclusiveMinimum", JsonValueKind.Number) => "Write 'minimum' and 'exclusiveMinimum: true'.",
        ("exclusiveMaximum", JsonValueKind.Number) => "Write 'maximum' and 'exclusiveMaximum: true'.",
        _ => OnlyModern.GetValueOrDefault(member.Name),
    };
}
