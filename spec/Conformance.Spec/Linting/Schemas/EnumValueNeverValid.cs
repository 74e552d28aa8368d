using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.Mapping;

namespace Conformance.Spec.Linting.Schemas;

internal sealed class EnumValueNeverValid() : LintRule(
    "enum-value-never-valid", Severity.Warning, "A value of an enumeration breaks another keyword of the same schema, so that it can never be sent.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        from schema in context.Of(NodeKind.Schema)
        where schema.Member("enum") is { IsArray: true }
        from value in schema.Member("enum")!.Items()
        let broken = Values.Broken(context, MappingContext.Schema(schema), value.Json, [Direction.None])
        where broken is not null
        select At(value.Place, $"This value breaks the schema that lists it: {broken}.", "Correct the value or the schema.");
}
