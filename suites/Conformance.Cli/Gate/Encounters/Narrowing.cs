using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>
/// Aims at a change: what one schema allows is cut down to what the other refuses. Whoever keeps the narrow schema keeps the wide one,
/// so nobody is made to do what the contract does not allow.
/// </summary>
internal static class Narrowing
{
    /// <summary>Cuts a schema down.</summary>
    /// <param name="wide">The schema of who speaks; it is changed.</param>
    /// <param name="strict">The schema of who listens.</param>
    /// <param name="keyword">The keyword that changed, or null for the first that differs.</param>
    /// <param name="name">The member of the keyword that changed: a property, an index; or null.</param>
    /// <returns>False if nothing is known that only the wide one allows; it is then as it was.</returns>
    public static bool Apply(JsonObject wide, JsonObject strict, string? keyword, string? name) => keyword switch
    {
        "maxLength" => Above(wide, strict, "maxLength", "minLength"),
        "minLength" => Below(wide, strict, "minLength", "maxLength"),
        "maxItems" => Above(wide, strict, "maxItems", "minItems"),
        "minItems" => Below(wide, strict, "minItems", "maxItems"),
        "maxProperties" => Above(wide, strict, "maxProperties", "minProperties"),
        "minProperties" => Below(wide, strict, "minProperties", "maxProperties"),
        "maximum" or "exclusiveMaximum" => Above(wide, strict, "maximum", "minimum"),
        "minimum" or "exclusiveMinimum" => Below(wide, strict, "minimum", "maximum"),
        "enum" or "const" => Values(wide, strict),
        "type" or "nullable" => Types(wide, strict),
        "required" => Absent(wide, strict, name),
        "properties" or "additionalProperties" => Present(wide, name) || Absent(wide, strict, name),
        "oneOf" or "anyOf" => Alternative(wide, strict, keyword),
        null => Keywords(wide, strict).Any(k => Apply(wide, strict, k, name)),
        _ => false,
    };

    private static List<string> Keywords(JsonObject wide, JsonObject strict) => [.. wide.Select(m => m.Key)
        .Union(strict.Select(m => m.Key), StringComparer.Ordinal)
        .Where(k => !JsonNode.DeepEquals(wide[k], strict[k]))];

    private static bool Above(JsonObject wide, JsonObject strict, string limit, string lowest)
    {
        if (Number(strict[limit]) is not { } bound || Number(wide[limit]) is { } own && own <= bound) return false;
        wide[lowest] = bound + 1;
        return true;
    }

    private static bool Below(JsonObject wide, JsonObject strict, string limit, string highest)
    {
        if (Number(strict[limit]) is not { } bound || Number(wide[limit]) is { } own && own >= bound) return false;
        wide[highest] = bound - 1;
        return true;
    }

    private static bool Values(JsonObject wide, JsonObject strict)
    {
        var refused = ValuesOf(wide).Where(v => !ValuesOf(strict).Any(s => JsonNode.DeepEquals(v, s))).ToList();
        if (refused.Count == 0) return false;
        wide.Remove("const");
        wide["enum"] = new JsonArray([.. refused.Select(v => v?.DeepClone())]);
        return true;
    }

    private static IReadOnlyList<JsonNode?> ValuesOf(JsonObject schema) =>
        schema["enum"] is JsonArray values ? [.. values] : schema.TryGetPropertyValue("const", out var value) ? [value] : [];

    private static bool Types(JsonObject wide, JsonObject strict)
    {
        var refused = TypesOf(wide).Except(TypesOf(strict), StringComparer.Ordinal).ToList();
        if (refused.Count == 0) return false;
        // In OpenAPI 3.0 null is no type of its own, and an enumeration of null alone says the same.
        if (refused is ["null"] && wide["nullable"] is not null) wide["enum"] = new JsonArray([null]);
        else wide["type"] = refused[0];
        return true;
    }

    private static IEnumerable<string> TypesOf(JsonObject schema)
    {
        var named = schema["type"] switch
        {
            JsonArray types => types.Select(t => t?.ToString()).OfType<string>(),
            JsonValue type => [type.ToString()],
            _ => [],
        };
        return schema["nullable"]?.GetValueKind() == JsonValueKind.True ? named.Append("null") : named;
    }

    /// <summary>A property that only the strict schema requires is left out.</summary>
    private static bool Absent(JsonObject wide, JsonObject strict, string? name)
    {
        var demanded = Names(strict).Except(Names(wide), StringComparer.Ordinal).Where(n => name is null || n == name || int.TryParse(name, CultureInfo.InvariantCulture, out _)).ToList();
        if (demanded.Count == 0 || wide["properties"] is not JsonObject properties) return false;
        foreach (var property in demanded) properties.Remove(property);
        return true;
    }

    private static IEnumerable<string> Names(JsonObject schema) => schema["required"] is JsonArray names ? names.Select(n => n?.ToString()).OfType<string>() : [];

    /// <summary>A property that only the wide schema has is always there.</summary>
    private static bool Present(JsonObject wide, string? name)
    {
        if (name is null || wide["properties"]?[name] is null || Names(wide).Contains(name, StringComparer.Ordinal)) return false;
        var required = wide["required"] as JsonArray ?? [];
        required.Add(name);
        wide["required"] = required;
        return true;
    }

    private static bool Alternative(JsonObject wide, JsonObject strict, string keyword)
    {
        if (wide[keyword] is not JsonArray offered) return false;
        var known = strict[keyword] as JsonArray ?? [];
        var refused = offered.Where(o => !known.Any(k => JsonNode.DeepEquals(o, k))).ToList();
        if (refused.Count == 0 || refused.Count == offered.Count) return false;
        wide[keyword] = new JsonArray([.. refused.Select(r => r?.DeepClone())]);
        return true;
    }

    private static decimal? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<decimal>(out var number) ? number : null;
}
