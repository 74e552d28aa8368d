using System.Text.Json;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Values.Drawing;

/// <summary>The examples that schemas give: <c>example</c>, <c>examples</c> since OpenAPI 3.1, and <c>default</c>.</summary>
internal static class ExampleReader
{
    /// <summary>All examples of a blueprint's own schemas, with the keyword that gives them, valid or not.</summary>
    public static IEnumerable<(string Keyword, JsonElement Value, Schema Schema)> All(Blueprint blueprint)
    {
        foreach (var schema in blueprint.Parts.Concat(blueprint.Variants[0].Leaves).Distinct())
        {
            if (schema.TryKeyword("example", out var example)) yield return ("example", example, schema);
            if (schema.TryArray("examples", out var examples))
            {
                foreach (var value in examples.EnumerateArray()) yield return ("examples", value, schema);
            }

            if (schema.TryKeyword("default", out var standard)) yield return ("default", standard, schema);
        }
    }

    /// <summary>The first example that is valid, or null.</summary>
    public static JsonElement? First(Blueprint blueprint, Direction direction) => All(blueprint)
        .Where(e => blueprint.Accepts(e.Value, direction))
        .Select(e => (JsonElement?)e.Value)
        .FirstOrDefault();
}
