using System.Text.Json.Nodes;

using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Bodies;

/// <summary>A member of an object in an answer, there or not.</summary>
/// <param name="Holder">The object.</param>
/// <param name="Name">The member's name.</param>
/// <param name="Schema">What the contract says of it.</param>
/// <param name="IsRequired">True if it must be there.</param>
internal readonly record struct Exhibit(JsonObject Holder, string Name, Schema Schema, bool IsRequired)
{
    private const int MaximumDepth = 4;
    private const int ItemsOfEach = 3;

    /// <summary>The value, or null where it is null or not there.</summary>
    public JsonNode? Value => Holder[Name];

    /// <summary>The members of a body that its schema declares, those of an object before those below it, of arrays the first items.</summary>
    public static IEnumerable<Exhibit> Of(SchemaFacts facts, Schema schema, JsonNode? body, int depth = 0)
    {
        if (depth > MaximumDepth) return [];
        if (body is JsonArray items) return facts.Items(schema) is { } item ? items.Take(ItemsOfEach).SelectMany(i => Of(facts, item, i, depth + 1)) : [];
        if (body is not JsonObject holder) return [];
        var required = facts.Required(schema);
        var members = facts.Properties(schema).Select(p => new Exhibit(holder, p.Key, p.Value, required.Contains(p.Key, StringComparer.Ordinal))).ToList();
        return members.Concat(members.SelectMany(m => Of(facts, m.Schema, m.Value, depth + 1)));
    }
}
