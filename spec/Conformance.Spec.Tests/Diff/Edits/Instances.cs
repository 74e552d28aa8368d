using System.Text.Json.Nodes;

namespace Conformance.Spec.Tests.Diff.Edits;

/// <summary>Values around every limit of a schema. Most are valid; the validator tells which.</summary>
internal static class Instances
{
    /// <summary>A value as the schema wants it, then each way to vary it at one place.</summary>
    public static IEnumerable<JsonNode?> Of(JsonObject schema) => [Usual(schema), .. Varied(schema)];

    private static JsonNode? Usual(JsonObject schema) => TypeOf(schema) switch
    {
        "string" => schema["enum"] is JsonArray values ? values[^1]!.DeepClone() : Text(Math.Max(Number(schema, "minLength") ?? 0, 4)),
        "integer" or "number" => 10,
        "boolean" => true,
        "array" => Listed(schema, Math.Max(Number(schema, "minItems") ?? 0, 1)),
        "object" => new JsonObject(Properties(schema).Select(p => KeyValuePair.Create(p.Key, Usual(p.Value)))),
        _ => Parts(schema).Select(Usual).FirstOrDefault() ?? Text(4),
    };

    private static IEnumerable<JsonNode?> Varied(JsonObject schema)
    {
        IEnumerable<JsonNode?> anything = [null, true, 0, 0.5, "word", new JsonArray(), new JsonObject()];
        var here = TypeOf(schema) switch
        {
            "string" => Texts(schema),
            "integer" or "number" => Numbers(schema),
            "array" => Lists(schema),
            "object" => Objects(schema),
            _ => Parts(schema).SelectMany(Of),
        };
        return anything.Concat(here);
    }

    private static IEnumerable<JsonNode?> Texts(JsonObject schema) =>
        new[] { "minLength", "maxLength" }.SelectMany(k => Around(Number(schema, k))).Concat([0, 1, 2, 3, 5, 6, 13, 20]).Where(n => n >= 0).Select(n => (JsonNode?)Text(n))
            .Concat((schema["enum"] as JsonArray)?.Select(v => v?.DeepClone()) ?? [])
            .Append("violet");

    private static IEnumerable<JsonNode?> Numbers(JsonObject schema) =>
        new[] { "minimum", "maximum" }.SelectMany(k => Around(Number(schema, k))).Concat([-1000, -21, -6, 0, 1, 7, 14, 16, 41, 1000])
            .SelectMany(n => new JsonNode?[] { n, n + 0.5 });

    private static IEnumerable<JsonNode?> Lists(JsonObject schema) =>
        new[] { "minItems", "maxItems" }.SelectMany(k => Around(Number(schema, k))).Concat([0, 1, 2, 9]).Where(n => n >= 0).Select(n => (JsonNode?)Listed(schema, n))
            .Concat(Varied(schema["items"]!.AsObject()).Select(item => (JsonNode?)Filled(schema, item)));

    private static IEnumerable<JsonNode?> Objects(JsonObject schema)
    {
        foreach (var (name, property) in Properties(schema))
        {
            yield return With(schema, o => o.Remove(name));
            foreach (var value in Varied(property)) yield return With(schema, o => o[name] = value?.DeepClone());
        }

        // A map may have any name, also one that the other version knows.
        var others = schema["additionalProperties"] as JsonObject ?? [];
        var names = others.Count == 0 ? ["unheard"] : RandomSchema.Names.Append("unheard").Where(n => !schema["properties"]!.AsObject().ContainsKey(n));
        foreach (var name in names)
        {
            foreach (var value in Varied(others)) yield return With(schema, o => o[name] = value?.DeepClone());
        }

        yield return new JsonObject();
    }

    private static JsonObject With(JsonObject schema, Action<JsonObject> vary)
    {
        var value = Usual(schema)!.AsObject();
        vary(value);
        return value;
    }

    /// <summary>Items that differ where that can be, so that only what is meant is wrong.</summary>
    private static JsonArray Listed(JsonObject schema, int count)
    {
        var item = schema["items"]!.AsObject();
        return [.. Enumerable.Range(0, count).Select(i => TypeOf(item) is "integer" or "number" && !item.ContainsKey("multipleOf") ? 10 + i : Usual(item))];
    }

    private static JsonArray Filled(JsonObject schema, JsonNode? item) =>
        [.. Enumerable.Range(0, Math.Max(Number(schema, "minItems") ?? 0, 2)).Select(_ => item?.DeepClone())];

    private static IEnumerable<KeyValuePair<string, JsonObject>> Properties(JsonObject schema) =>
        (schema["properties"] as JsonObject ?? []).Select(p => KeyValuePair.Create(p.Key, p.Value!.AsObject()));

    private static IEnumerable<JsonObject> Parts(JsonObject schema) =>
        new[] { "allOf", "oneOf", "anyOf" }.SelectMany(k => schema[k] as JsonArray ?? []).Select(p => p!.AsObject());

    private static string? TypeOf(JsonObject schema) => schema["type"]?.ToString();

    private static int? Number(JsonObject schema, string keyword) => schema[keyword]?.GetValue<int>();

    private static IEnumerable<int> Around(int? limit) => limit is { } n ? [n - 1, n, n + 1] : [];

    private static string Text(int length) => new('a', length);
}
