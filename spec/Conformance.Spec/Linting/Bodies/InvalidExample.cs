using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.Mapping;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Linting.Bodies;

internal sealed class InvalidExample() : LintRule("invalid-example", Severity.Warning, "An example breaks its own schema; it is not sent as valid.")
{
    internal override IEnumerable<Diagnostic> Check(LintContext context) =>
        context.Contract.Operations.SelectMany(o => OfOperation(context, o)).Concat(context.Of(NodeKind.Schema).SelectMany(s => OfSchema(context, s)));

    private IEnumerable<Diagnostic> OfOperation(LintContext context, Operation operation) =>
    [
        .. operation.Parameters.SelectMany(p => Check(context, p.Schema, p.Examples, Direction.Request)),
        .. operation.Parameters.SelectMany(p => OfContent(context, p.Content, Direction.Request)),
        .. operation.RequestBody?.Content.SelectMany(c => OfContent(context, c, Direction.Request)) ?? [],
        .. operation.Responses.SelectMany(r => r.Content).SelectMany(c => OfContent(context, c, Direction.Response)),
        .. operation.Responses.SelectMany(r => r.Headers).SelectMany(h => Check(context, h.Schema, h.Examples, Direction.Response)),
    ];

    private IEnumerable<Diagnostic> OfContent(LintContext context, MediaContent? content, Direction direction) =>
        content is null || !Holds(content) ? [] : Check(context, content.Schema, content.Examples, direction);

    /// <summary>The example of a body that is no JSON is its text, unless it is given as an object or list.</summary>
    private static bool Holds(MediaContent content) =>
        content.IsJson || content.Examples.All(e => e.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array);

    private IEnumerable<Diagnostic> OfSchema(LintContext context, DocumentNode schema)
    {
        var values = new[] { schema.Member("example") }.OfType<DocumentNode>().Concat(schema.Member("examples")?.Items() ?? []);
        return from value in values
               let broken = Values.Broken(context, MappingContext.Schema(schema), value.Json, context.Reach.DirectionsOf(schema))
               where broken is not null
               select Report(value.Place, broken);
    }

    private IEnumerable<Diagnostic> Check(LintContext context, Schema? schema, IReadOnlyList<Example> examples, Direction direction) => schema is null
        ? []
        : from example in examples
          let broken = Values.Broken(context, schema, example.Value, [direction])
          where broken is not null
          select Report(example.Place, broken);

    private Diagnostic Report(Place place, string broken) => At(place, $"The example breaks its schema: {broken}.", "Correct the example or the schema; it is not sent as valid.");
}
