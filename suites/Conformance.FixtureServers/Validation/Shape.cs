using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.FixtureServers.Validation;

/// <summary>What an object that a client sends must be.</summary>
/// <param name="Fields">The members that it may have.</param>
/// <param name="IsOpen">True if members beyond these are left out without a word, false if they are refused.</param>
internal sealed record Shape(IReadOnlyList<Field> Fields, bool IsOpen)
{
    /// <summary>The same members, none of them required, each of them null if it may be taken away.</summary>
    public Shape ForPatch() => this with { Fields = [.. Fields.Select(f => f with { IsRequired = false, Rule = f.IsRequired ? f.Rule : Is.NullOr(f.Rule) })] };

    /// <summary>The same members with one rule changed.</summary>
    public Shape With(string name, Rule rule) => this with { Fields = [.. Fields.Select(f => f.Name == name ? f with { Rule = rule } : f)] };

    /// <summary>What is wrong with a value, or null.</summary>
    public string? Problem(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object) return "an object is expected";
        if (Fields.FirstOrDefault(f => f.IsRequired && !value.TryGetProperty(f.Name, out _)) is { } missing) return $"'{missing.Name}' is missing";
        if (Fields.FirstOrDefault(f => value.TryGetProperty(f.Name, out var member) && !f.Rule(member)) is { } broken) return $"'{broken.Name}' is not as it must be";
        return !IsOpen && value.EnumerateObject().Any(p => Fields.All(f => f.Name != p.Name)) ? "there is a member too many" : null;
    }

    /// <summary>The members of a value that the shape knows; a whole number is written as one, however it came.</summary>
    public JsonObject Read(JsonElement value) =>
        new(value.EnumerateObject().Where(p => Fields.Any(f => f.Name == p.Name)).Select(p => KeyValuePair.Create(p.Name, Stored(p.Value))));

    private static JsonNode? Stored(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number == decimal.Truncate(number)
            ? JsonValue.Create((long)number)
            : JsonNode.Parse(value.GetRawText());
}
