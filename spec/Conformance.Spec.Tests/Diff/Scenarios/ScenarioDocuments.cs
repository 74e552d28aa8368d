using System.Text.Json.Nodes;

namespace Conformance.Spec.Tests.Diff.Scenarios;

/// <summary>Makes whole documents of what a scenario tells.</summary>
internal static class ScenarioDocuments
{
    /// <summary>A document with a schema at one place. Null stands for no schema at all.</summary>
    public static JsonObject At(string version, string place, JsonNode? schema) => With(version, place switch
    {
        "request-body" => Operation("requestBody", Body(schema)),
        "request-property" => Operation("requestBody", Body(Property(schema))),
        "request-form" => Operation("requestBody", Body(schema, "text/plain")),
        "request-parameter" => Parameter("query", schema),
        "request-parameter-property" => Parameter("query", Property(schema)),
        "request-header" => Parameter("header", schema),
        "request-header-property" => Parameter("header", Property(schema)),
        "response-body" => Response("content", Content(schema)),
        "response-property" => Response("content", Content(Property(schema))),
        "response-text" => Response("content", Content(schema, "text/plain")),
        "response-header" => Response("headers", new JsonObject { ["X-Value"] = new JsonObject { ["schema"] = Copy(schema) } }),
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "unknown place"),
    });

    /// <summary>A skeleton of a document with more members.</summary>
    public static JsonObject With(string version, JsonNode? members)
    {
        var document = new JsonObject
        {
            ["openapi"] = version,
            ["info"] = new JsonObject { ["title"] = "Things", ["version"] = "1" },
            ["paths"] = new JsonObject(),
        };
        Merge(document, members?.DeepClone().AsObject() ?? []);
        return document;
    }

    private static void Merge(JsonObject into, JsonObject from)
    {
        foreach (var (name, value) in from.ToList())
        {
            if (into[name] is JsonObject known && value is JsonObject more) Merge(known, more);
            else into[name] = value?.DeepClone();
        }
    }

    private static JsonObject Operation(string member, JsonNode value) => Operation(new JsonObject
    {
        [member] = value,
        ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "No Content" } },
    });

    private static JsonObject Operation(JsonObject operation) =>
        new() { ["paths"] = new JsonObject { ["/things"] = new JsonObject { ["post"] = operation } } };

    private static JsonObject Parameter(string location, JsonNode? schema) => Operation("parameters", new JsonArray(
        new JsonObject { ["name"] = "value", ["in"] = location, ["schema"] = Copy(schema) }));

    private static JsonObject Response(string member, JsonNode value) => Operation(new JsonObject
    {
        ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "OK", [member] = value } },
    });

    private static JsonObject Body(JsonNode? schema, string mediaType = "application/json") => new() { ["content"] = Content(schema, mediaType) };

    private static JsonObject Content(JsonNode? schema, string mediaType = "application/json") =>
        new() { [mediaType] = new JsonObject { ["schema"] = Copy(schema) } };

    private static JsonObject Property(JsonNode? schema) =>
        new() { ["type"] = "object", ["properties"] = new JsonObject { ["value"] = Copy(schema) } };

    private static JsonNode Copy(JsonNode? schema) => schema?.DeepClone() ?? new JsonObject();
}
