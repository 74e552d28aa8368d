using System.Text.Json;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>
/// Text as the value that a schema means. Text has no types, so the schema decides: <c>5</c> is a number where a number is allowed
/// and a string where only a string is. Where several types are allowed the first that the schema accepts counts.
/// </summary>
internal static class TextReading
{
    /// <summary>The value of a text; a string where the schema has no better reading.</summary>
    public static JsonElement Scalar(string text, Blueprint blueprint)
    {
        if (blueprint.Types == JsonTypes.String) return ValueText.Json(text);
        var readings = Candidates(text, blueprint.Types).ToList();
        return readings.Count == 1 ? readings[0] : FirstAccepted(readings, blueprint);
    }

    /// <summary>The first value that the schema accepts, else the first of all.</summary>
    public static JsonElement FirstAccepted(IReadOnlyList<JsonElement> readings, Blueprint blueprint)
    {
        foreach (var reading in readings)
        {
            if (blueprint.Accepts(reading, Direction.Request)) return reading;
        }

        return readings[0];
    }

    /// <summary>An array of texts.</summary>
    public static JsonElement Array(IEnumerable<string> texts, Blueprint blueprint) =>
        JsonBuild.Array(texts.Select((text, index) => Scalar(text, blueprint.ItemAt(index) ?? blueprint.Anything)));

    /// <summary>An object of texts; names given more than once are arrays where the schema wants one.</summary>
    public static JsonElement Object(IEnumerable<(string Name, string Text)> members, Blueprint blueprint) => JsonBuild.Object(
        members.GroupBy(m => m.Name, StringComparer.Ordinal).Select(g => (g.Key, Value([.. g.Select(m => m.Text)], blueprint.ChildNamed(g.Key)))));

    /// <summary>One text, or several of the same name.</summary>
    public static JsonElement Value(IReadOnlyList<string> texts, Blueprint blueprint)
    {
        var readings = new List<JsonElement>();
        if (texts.Count == 1 && (blueprint.Types & ~JsonTypes.Array) != JsonTypes.None) readings.Add(Scalar(texts[0], blueprint));
        if (texts.Count > 1 || blueprint.Types.Allows(JsonTypes.Array)) readings.Add(Array(texts, blueprint));
        return readings.Count == 1 ? readings[0] : FirstAccepted(readings, blueprint);
    }

    private static IEnumerable<JsonElement> Candidates(string text, JsonTypes types)
    {
        var json = JsonBuild.TryParse(text);
        if (json is { } value && types.Allows(JsonTypeNames.Of(value)) && value.ValueKind != JsonValueKind.String) yield return value;
        if (text.Length == 0 && types.Allows(JsonTypes.Null) && !types.Allows(JsonTypes.String)) yield return JsonBuild.Null;
        yield return ValueText.Json(text);
    }
}
