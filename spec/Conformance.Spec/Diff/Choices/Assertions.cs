using System.Collections.Frozen;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Choices;

/// <summary>What a schema says itself, its choices aside.</summary>
internal static class Assertions
{
    private static readonly FrozenSet<string> Own = FrozenSet.ToFrozenSet(
    [
        "enum", "const", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "multipleOf", "maxLength", "minLength", "pattern", "items", "prefixItems",
        "maxItems", "minItems", "uniqueItems", "contains", "properties", "required", "additionalProperties", "patternProperties", "propertyNames",
        "maxProperties", "minProperties", "dependentRequired", "dependentSchemas", "not", "if", "unevaluatedItems", "unevaluatedProperties",
    ], StringComparer.Ordinal);

    private static readonly string[] Scalars = ["string", "number", "integer", "boolean"];

    /// <summary>True if it says nothing but, at most, that it is an object or a list.</summary>
    public static bool IsBare(SchemaView view) => !view.IsNever
        && !view.Parts.Any(p => p.Schema.Json.EnumerateObject().Any(m => Own.Contains(m.Name)))
        && !view.All("type").Any(t => t.Text is { } type && Scalars.Contains(type, StringComparer.Ordinal));
}
