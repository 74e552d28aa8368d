using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Schemas;

internal sealed class ImpossibleBounds() : LintRule(
    "impossible-bounds", Severity.Warning, "The lower bound of a schema lies above its upper bound.")
{
    private static readonly (string Lower, string Upper)[] Pairs =
    [
        ("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties"), ("minContains", "maxContains"),
    ];

    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from schema in context.Of(NodeKind.Schema)
        from pair in Pairs
        where Number(schema, pair.Lower) > Number(schema, pair.Upper)
        select At(
            schema.Member(pair.Lower)!.Place,
            $"'{pair.Lower}' {schema.Member(pair.Lower)!.Json} lies above '{pair.Upper}' {schema.Member(pair.Upper)!.Json}.",
            "No value can keep both: correct one.");

    private static double? Number(DocumentNode schema, string keyword) =>
        schema.Member(keyword) is { Json.ValueKind: JsonValueKind.Number } bound ? bound.Json.GetDouble() : null;
}
