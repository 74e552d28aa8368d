using System.Text.Json.Nodes;

namespace Conformance.Spec.Tests.Diff.Edits;

/// <summary>Random schemas of OpenAPI 3.0 that something is valid for.</summary>
internal sealed class RandomSchema(Random chance)
{
    /// <summary>The names of properties.</summary>
    public static IReadOnlyList<string> Names { get; } = ["alpha", "beta", "gamma", "delta"];

    private static readonly string[] Words = ["red", "green", "blue", "white", "black"];

    public JsonObject Object(int depth)
    {
        var properties = new JsonObject();
        foreach (var name in Names.Take(chance.Next(1, 4))) properties[name] = Any(depth - 1);
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var required = properties.Select(p => p.Key).Where(_ => chance.Next(2) == 0).ToList();
        if (required.Count > 0) schema["required"] = Array(required);
        if (chance.Next(4) == 0) schema["additionalProperties"] = chance.Next(2) == 0 ? false : Scalar("string");
        return schema;
    }

    public JsonObject Any(int depth)
    {
        var schema = chance.Next(depth > 0 ? 8 : 5) switch
        {
            0 or 1 => Text(),
            2 => Number("integer"),
            3 => Number("number"),
            4 => Scalar("boolean"),
            5 => List(depth),
            6 => Choice(),
            _ => Object(depth),
        };
        if (schema.ContainsKey("type") && !schema.ContainsKey("enum") && chance.Next(5) == 0) schema["nullable"] = true;
        return schema;
    }

    public static JsonObject Scalar(string type) => new() { ["type"] = type };

    public static JsonArray Array(IEnumerable<string> values) => [.. values.Select(v => (JsonNode?)JsonValue.Create(v))];

    private JsonObject Text()
    {
        var schema = Scalar("string");
        if (chance.Next(4) == 0) schema["enum"] = Array(Words.Take(chance.Next(2, 5)));
        else Bounds(schema, "minLength", "maxLength", chance.Next(1, 4), chance.Next(6, 10));
        return schema;
    }

    private JsonObject Number(string type)
    {
        var schema = Scalar(type);
        Bounds(schema, "minimum", "maximum", chance.Next(-5, 5), chance.Next(20, 40));
        if (schema.ContainsKey("maximum") && chance.Next(5) == 0) schema["exclusiveMaximum"] = true;
        return schema;
    }

    private JsonObject List(int depth)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Any(depth - 1) };
        Bounds(schema, "minItems", "maxItems", chance.Next(1, 3), chance.Next(4, 6));
        return schema;
    }

    private JsonObject Choice()
    {
        string[] types = ["string", "integer", "boolean"];
        return new() { [chance.Next(2) == 0 ? "oneOf" : "anyOf"] = new JsonArray([.. types.Take(chance.Next(2, 4)).Select(t => (JsonNode)Scalar(t))]) };
    }

    private void Bounds(JsonObject schema, string lower, string upper, int least, int most)
    {
        if (chance.Next(2) == 0) schema[lower] = least;
        if (chance.Next(2) == 0) schema[upper] = most;
    }
}
