using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Mock.Errors;

/// <summary>Fills the shape of an error body, told by the profile's pointers and else by the names of its properties.</summary>
/// <param name="profile">What the profile says of errors, or null.</param>
/// <param name="resolve">Follows the references of a schema.</param>
/// <param name="now">The instant of the answer.</param>
internal sealed class ErrorBody(ErrorProfile? profile, Func<JsonElement, JsonElement> resolve, TimeProvider now)
{
    private const int MaximumDepth = 6;

    /// <summary>The body that a schema describes, with every property whose meaning is known.</summary>
    public JsonNode? Build(JsonElement schema, ErrorFacts facts) => Value("", "", schema, facts, 0);

    private JsonNode? Value(string pointer, string name, JsonElement schema, ErrorFacts facts, int depth)
    {
        schema = resolve(schema);
        return RoleOf(pointer, name) switch
        {
            ErrorRole.Causes when TypeOf(schema) == "array" => Causes(schema, facts, depth),
            _ when TypeOf(schema) == "object" => depth < MaximumDepth ? Object(pointer, schema, facts, depth) : null,
            ErrorRole.Code => Code(schema, facts),
            ErrorRole.Status => Status(schema, facts),
            ErrorRole.Summary when IsText(schema) => facts.Trouble.Summary,
            ErrorRole.FreshId when IsText(schema) => facts.FreshId,
            ErrorRole.Instant when IsText(schema) => now.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'"),
            _ => null,
        };
    }

    private JsonObject Object(string pointer, JsonElement schema, ErrorFacts facts, int depth)
    {
        var body = new JsonObject();
        foreach (var (name, property) in Properties(schema))
        {
            if (Value(JsonPointer.Append(pointer, name), name, property, facts, depth + 1) is { } value) body[name] = value;
        }

        return body;
    }

    private JsonArray Causes(JsonElement schema, ErrorFacts facts, int depth)
    {
        var items = schema.TryGetProperty("items", out var found) ? resolve(found) : default;
        var causes = new JsonArray();
        foreach (var cause in facts.Trouble.Causes)
        {
            var one = facts with { Trouble = facts.Trouble with { Summary = cause, Causes = [] } };
            causes.Add(TypeOf(items) == "object" && depth < MaximumDepth ? Object("/-", items, one, depth + 1) : JsonValue.Create(cause));
        }

        return causes;
    }

    private IEnumerable<(string Name, JsonElement Schema)> Properties(JsonElement schema)
    {
        if (schema.TryGetProperty("allOf", out var parts) && parts.ValueKind == JsonValueKind.Array)
        {
            foreach (var property in parts.EnumerateArray().SelectMany(p => Properties(resolve(p)))) yield return property;
        }

        if (!schema.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object) yield break;
        foreach (var property in properties.EnumerateObject()) yield return (property.Name, property.Value);
    }

    private ErrorRole RoleOf(string pointer, string name)
    {
        if (profile is null || pointer.StartsWith("/-", StringComparison.Ordinal)) return ErrorRoles.Of(name);
        if (pointer == profile.CodePointer) return ErrorRole.Code;
        if (pointer == profile.FreshPointer) return ErrorRole.FreshId;
        if (pointer == profile.CausesPointer) return ErrorRole.Causes;
        foreach (var (first, second) in profile.EqualPointers)
        {
            if (pointer == first && second == profile.CodePointer) return ErrorRole.Code;
            if (pointer == second && first == profile.CodePointer) return ErrorRole.Code;
        }

        return ErrorRoles.Of(name);
    }

    private static JsonNode? Code(JsonElement schema, ErrorFacts facts)
    {
        if (TypeOf(schema) is "integer" or "number") return facts.Status;
        return IsText(schema) ? facts.Code ?? CodeOf(facts.Trouble.Refusal) : null;
    }

    private static JsonNode? Status(JsonElement schema, ErrorFacts facts) => TypeOf(schema) switch
    {
        "integer" or "number" => facts.Status,
        "string" or null => facts.Status.ToString(),
        _ => null,
    };

    private static string CodeOf(Refusal refusal) => RefusalStatus.Words(refusal)[0];

    private static bool IsText(JsonElement schema) => TypeOf(schema) is "string" or null;

    private static string? TypeOf(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object) return null;
        if (!schema.TryGetProperty("type", out var type)) return schema.TryGetProperty("properties", out _) || schema.TryGetProperty("allOf", out _) ? "object" : null;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()).FirstOrDefault(t => t != "null") : type.GetString();
    }
}
