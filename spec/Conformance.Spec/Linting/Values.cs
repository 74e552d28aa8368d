using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Linting;

/// <summary>Judges values that the document itself gives.</summary>
internal static class Values
{
    /// <summary>What is wrong with a value, or null if it is right for one of those who may send it.</summary>
    internal static string? Broken(LintContext context, Schema schema, JsonElement value, IEnumerable<Direction> directions)
    {
        var compiled = context.Schemas.Compile(schema);
        var errors = directions.Select(d => compiled.Validate(value, d)).ToList();
        if (errors.Exists(e => e.Count == 0)) return null;
        var first = errors[0][0];
        var at = first.InstancePointer.Length == 0 ? "" : $"{first.InstancePointer}: ";
        var more = errors[0].Count > 1 ? $" and {errors[0].Count - 1} more" : "";
        return $"{at}expected {first.Expected} but was {first.Actual} ({first.Keyword}){more}";
    }
}
