namespace Conformance.Spec.Loading.Grammar;

/// <summary>
/// Where schemas stand within schemas, in any dialect from draft 4 to 2020-12. Everything else in a schema is opaque: what stands in
/// an example, a default or an enumeration is data, whatever it looks like.
/// </summary>
internal static class SchemaKeywords
{
    private static readonly Dictionary<string, Shape> Shapes = new(StringComparer.Ordinal)
    {
        ["additionalItems"] = Shape.One,
        ["additionalProperties"] = Shape.One,
        ["allOf"] = Shape.List,
        ["anyOf"] = Shape.List,
        ["contains"] = Shape.One,
        ["contentSchema"] = Shape.One,
        ["$defs"] = Shape.Map,
        ["definitions"] = Shape.Map,
        ["dependencies"] = Shape.Map,
        ["dependentSchemas"] = Shape.Map,
        ["else"] = Shape.One,
        ["if"] = Shape.One,
        ["items"] = Shape.One,
        ["not"] = Shape.One,
        ["oneOf"] = Shape.List,
        ["patternProperties"] = Shape.Map,
        ["prefixItems"] = Shape.List,
        ["properties"] = Shape.Map,
        ["propertyNames"] = Shape.One,
        ["then"] = Shape.One,
        ["unevaluatedItems"] = Shape.One,
        ["unevaluatedProperties"] = Shape.One,
    };

    /// <summary>How the keyword holds schemas; <see cref="Shape.Any"/> if it holds none.</summary>
    internal static Shape ShapeOf(string keyword) => Shapes.GetValueOrDefault(keyword, Shape.Any);
}
