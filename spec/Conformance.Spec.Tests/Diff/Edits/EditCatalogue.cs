using System.Text.Json.Nodes;

namespace Conformance.Spec.Tests.Diff.Edits;

/// <summary>Every way to change a schema that is tried.</summary>
internal static class EditCatalogue
{
    public static IReadOnlyList<Edit> All { get; } =
    [
        .. Bound("integer", "maximum", 15, 60), .. Bound("number", "maximum", 15, 60), .. Bound("integer", "minimum", -20, 8), .. Bound("number", "minimum", -20, 8),
        .. Bound("string", "maxLength", 5, 12), .. Bound("string", "minLength", 0, 4), .. Bound("array", "maxItems", 3, 8), .. Bound("array", "minItems", 0, 3),
        new("step", s => Is(s, "integer"), s => s["multipleOf"] = 5),
        new("items must differ", s => Is(s, "array") && s["items"]!["type"]?.ToString() == "integer", s => s["uniqueItems"] = true),
        new("null allowed", s => s.ContainsKey("type") && !s.ContainsKey("enum") && !s.ContainsKey("nullable"), s => s["nullable"] = true),
        new("null refused", s => s.ContainsKey("nullable"), s => s.Remove("nullable")),
        new("value added", s => s.ContainsKey("enum"), s => s["enum"]!.AsArray().Add("violet")),
        new("value removed", s => s["enum"] is JsonArray { Count: > 1 }, s => s["enum"]!.AsArray().RemoveAt(0)),
        new("enum dropped", s => s.ContainsKey("enum"), s => s.Remove("enum")),
        new("enum set", s => Is(s, "string") && !s.ContainsKey("enum") && !s.ContainsKey("nullable"), s => s["enum"] = RandomSchema.Array(["green", "white"])),
        new("another type", s => Is(s, "string") && !s.ContainsKey("enum"), s => Retype(s, "boolean")),
        new("wider number", s => Is(s, "integer"), s => s["type"] = "number"),
        new("narrower number", s => Is(s, "number"), s => s["type"] = "integer"),
        new("type dropped", s => Is(s, "boolean") && !s.ContainsKey("nullable"), s => s.Remove("type")),
        new("property required", s => Optional(s) is not null, s => Require(s, Optional(s)!)),
        new("property optional", s => s["required"] is JsonArray { Count: > 1 }, s => s["required"]!.AsArray().RemoveAt(0)),
        new("optional property added", IsObject, s => s["properties"]!["news"] = RandomSchema.Scalar("string")),
        new("required property added", IsObject, Add),
        new("property removed", s => IsObject(s) && s["properties"]!.AsObject().Count > 1, Drop),
        new("no other properties", s => IsObject(s) && !s.ContainsKey("additionalProperties"), s => s["additionalProperties"] = false),
        new("any other properties", s => s.ContainsKey("additionalProperties"), s => s.Remove("additionalProperties")),
        new("alternative added", IsChoice, s => Alternatives(s).Add(new JsonObject { ["type"] = "array", ["items"] = new JsonObject() })),
        new("alternative removed", s => IsChoice(s) && Alternatives(s).Count > 2, s => Alternatives(s).RemoveAt(0)),
        new("described", _ => true, s => s["description"] = "in other words"),
        new("written as allOf", s => s.ContainsKey("type") && !s.ContainsKey("nullable"), Wrap),
        new("alternatives in another order", IsChoice, Turn),
        new("pattern", s => Is(s, "string") && !s.ContainsKey("enum"), s => s["pattern"] = "^[a-z]*$") { IsUndecided = true },
        new("format", s => Is(s, "string") && !s.ContainsKey("enum"), s => s["format"] = "uuid") { IsUndecided = true },
        new("negation", s => Is(s, "string"), s => s["not"] = new JsonObject { ["enum"] = RandomSchema.Array(["red"]) }) { IsUndecided = true },
    ];

    private static IEnumerable<Edit> Bound(string type, string keyword, int low, int high)
    {
        yield return new($"{keyword} {low}", s => Fits(s, type), s => s[keyword] = low);
        yield return new($"{keyword} {high}", s => Fits(s, type), s => s[keyword] = high);
        yield return new($"{keyword} dropped", s => Fits(s, type) && s.ContainsKey(keyword), s => Unbind(s, keyword));
    }

    private static bool Fits(JsonObject schema, string type) => Is(schema, type) && !schema.ContainsKey("enum");

    private static bool Is(JsonObject schema, string type) => schema["type"]?.ToString() == type;

    private static bool IsObject(JsonObject schema) => schema.ContainsKey("properties");

    private static bool IsChoice(JsonObject schema) => schema.ContainsKey("oneOf") || schema.ContainsKey("anyOf");

    private static JsonArray Alternatives(JsonObject schema) => (schema["oneOf"] ?? schema["anyOf"])!.AsArray();

    private static string? Optional(JsonObject schema) =>
        (schema["properties"] as JsonObject)?.Select(p => p.Key).FirstOrDefault(name => !(schema["required"] as JsonArray ?? []).Any(r => r!.ToString() == name));

    private static void Require(JsonObject schema, string name)
    {
        if (schema["required"] is JsonArray required) required.Add(name);
        else schema["required"] = RandomSchema.Array([name]);
    }

    private static void Add(JsonObject schema)
    {
        schema["properties"]!["news"] = RandomSchema.Scalar("string");
        Require(schema, "news");
    }

    private static void Drop(JsonObject schema)
    {
        var name = schema["properties"]!.AsObject().First().Key;
        schema["properties"]!.AsObject().Remove(name);
        if (schema["required"] is not JsonArray required) return;
        var left = required.Select(r => r!.ToString()).Where(r => r != name).ToList();
        schema.Remove("required");
        if (left.Count > 0) schema["required"] = RandomSchema.Array(left);
    }

    private static void Retype(JsonObject schema, string type)
    {
        foreach (var keyword in new[] { "minLength", "maxLength" }) schema.Remove(keyword);
        schema["type"] = type;
    }

    private static void Unbind(JsonObject schema, string keyword)
    {
        schema.Remove(keyword);
        if (keyword == "maximum") schema.Remove("exclusiveMaximum");
    }

    private static void Wrap(JsonObject schema)
    {
        var copy = schema.DeepClone();
        schema.Clear();
        schema["allOf"] = new JsonArray(copy);
    }

    private static void Turn(JsonObject schema)
    {
        var list = Alternatives(schema);
        var last = list[^1]!.DeepClone();
        list.RemoveAt(list.Count - 1);
        list.Insert(0, last);
    }
}
