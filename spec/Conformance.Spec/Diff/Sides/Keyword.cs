using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Diff.Sides;

/// <summary>A keyword in one of the parts of a view.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Part">The part that it stands in.</param>
internal readonly record struct Keyword(string Name, JsonElement Value, SchemaPart Part)
{
    /// <summary>The values of a list, none where it is no list.</summary>
    public IEnumerable<JsonElement> Items => Value.ValueKind == JsonValueKind.Array ? Value.EnumerateArray() : [];

    /// <summary>The members of an object, none where it is no object.</summary>
    public IEnumerable<JsonProperty> Members => Value.ValueKind == JsonValueKind.Object ? Value.EnumerateObject() : [];

    /// <summary>The text, or null where it is no text.</summary>
    public string? Text => Value.ValueKind == JsonValueKind.String ? Value.GetString() : null;

    /// <summary>The schema that is its value, or that stands below it.</summary>
    public Schema? Child(ContractSide side, params ReadOnlySpan<string> tokens) => Part.Schema.Member([Name, .. tokens]);
}
