using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Diff.Sides;

/// <summary>What one schema object says about properties.</summary>
internal sealed class PartShape
{
    public PartShape(Schema schema)
    {
        Additional = schema.Member("additionalProperties");
        if (schema.Member("properties") is not { Json.ValueKind: JsonValueKind.Object } properties) return;
        foreach (var member in properties.Json.EnumerateObject())
            Declared.Add(member.Name, new(schema.Document, JsonPointer.Append(properties.Pointer, member.Name), member.Value, default));
    }

    /// <summary>The properties that it names, in document order.</summary>
    public Dictionary<string, Schema> Declared { get; } = new(StringComparer.Ordinal);

    /// <summary>What it says about all others, or null.</summary>
    public Schema? Additional { get; }

    /// <summary>True if it says anything.</summary>
    public bool IsSaying => Declared.Count > 0 || Additional is not null;

    /// <summary>True unless it is <c>true</c> or <c>{}</c>.</summary>
    public static bool Restricts(Schema schema) => schema.Json.ValueKind switch
    {
        JsonValueKind.True => false,
        JsonValueKind.Object => schema.Json.GetPropertyCount() > 0,
        _ => true,
    };
}
