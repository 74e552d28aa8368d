using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.Mapping;

namespace Conformance.Spec.Linting.Schemas;

internal sealed class InvalidDefault() : LintRule("invalid-default", Severity.Warning, "A default breaks its own schema; it is not sent as valid.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) => InSchemas(context).Concat(OfParameters(context));

    private IEnumerable<Diagnostic> InSchemas(LintContext context) =>
        from schema in context.Of(NodeKind.Schema)
        let value = schema.Member("default")
        where value is not null
        let broken = Values.Broken(context, MappingContext.Schema(schema), value.Json, context.Reach.DirectionsOf(schema))
        where broken is not null
        select Report(value.Place, broken);

    /// <summary>Swagger 2.0 writes these schemas as parameters, so that they are no schemas of the document.</summary>
    private IEnumerable<Diagnostic> OfParameters(LintContext context) => context.Contract.SpecVersion != SpecVersion.V20 ? [] :
        from schema in SchemaUses.OfParameters(context)
        where schema.Json.TryGetProperty("default", out _)
        let broken = Values.Broken(context, schema, schema.Json.GetProperty("default"), [Direction.None])
        where broken is not null
        select Report(context.Contract.Documents[schema.Document].PlaceOf($"{schema.Pointer}/default"), broken);

    private Diagnostic Report(Place place, string broken) => At(place, $"The default breaks its schema: {broken}.", "Correct the default or the schema; it is not sent as valid.");
}
