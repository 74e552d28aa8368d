using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>The schema that a change stands in, and which of its keywords it is about.</summary>
/// <param name="Location">The file, as a key of <see cref="Contract.Documents"/>.</param>
/// <param name="Pointer">The schema's pointer.</param>
/// <param name="Keyword">The keyword, or null where the schema itself is meant.</param>
/// <param name="Name">What of the keyword is meant, or null.</param>
internal sealed record SchemaSpot(string Location, string Pointer, string? Keyword, string? Name)
{
    private static readonly string[] Keywords =
    [
        "maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties", "maximum", "minimum", "exclusiveMaximum",
        "exclusiveMinimum", "enum", "const", "type", "nullable", "required", "properties", "additionalProperties", "oneOf", "anyOf",
    ];

    /// <summary>The spot of a change in one of its contracts; null where it stands in no file of it.</summary>
    public static SchemaSpot? Of(Contract contract, Place? place)
    {
        if (place is not { } at || contract.Documents.FirstOrDefault(d => d.Value.File == at.File).Key is not { } location) return null;
        var tokens = JsonPointer.Tokens(at.Pointer).ToList();
        return tokens switch
        {
            [.. var schema, var keyword] when IsKeyword(schema, keyword) => new(location, Join(schema), keyword, null),
            [.. var schema, var keyword, var name] when IsKeyword(schema, keyword) => new(location, Join(schema), keyword, name),
            _ => new(location, at.Pointer, null, null),
        };
    }

    /// <summary>The schema object, or null where there is none.</summary>
    public JsonObject? In(Contract contract) =>
        contract.Documents[Location].TryResolve(Pointer, out var json) && json.ValueKind == JsonValueKind.Object ? JsonObject.Create(json) : null;

    /// <summary>A property may be called like a keyword.</summary>
    private static bool IsKeyword(List<string> schema, string token) =>
        Keywords.Contains(token, StringComparer.Ordinal) && (schema.Count == 0 || schema[^1] != "properties" || token == "properties");

    private static string Join(IEnumerable<string> tokens) => string.Concat(tokens.Select(t => JsonPointer.Append("", t)));
}
