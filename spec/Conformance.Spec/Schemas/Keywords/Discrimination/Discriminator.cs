using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;

namespace Conformance.Spec.Schemas.Keywords.Discrimination;

/// <summary>The discriminator object of a schema (OpenAPI 3.0 section 4.7.25), or the property that Swagger 2.0 names.</summary>
internal sealed class Discriminator
{
    private readonly SchemaReader _reader;
    private readonly JsonElement _mapping;

    private Discriminator(SchemaReader reader, string propertyName, JsonElement mapping)
    {
        _reader = reader;
        PropertyName = propertyName;
        _mapping = mapping;
    }

    public string PropertyName { get; }

    /// <summary>Null if the schema has none, or one that names no property (then reported).</summary>
    public static Discriminator? TryRead(SchemaReader reader)
    {
        if (!reader.TryGet("discriminator", out var value)) return null;
        if (value.ValueKind == JsonValueKind.String) return new(reader, value.GetString()!, default);
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("propertyName", out var name) && name.ValueKind == JsonValueKind.String)
        {
            return new(reader, name.GetString()!, value.TryGetProperty("mapping", out var mapping) ? mapping : default);
        }

        reader.Report("invalid-keyword", "discriminator", $"It is {Wording.Describe(value)}.", "It is an object with the string propertyName.");
        return null;
    }

    /// <summary>The values that <c>mapping</c> lists and the schemas that they name; entries that name none are reported and left out.</summary>
    public IEnumerable<(string Value, SchemaTarget Target)> Mapping()
    {
        if (_mapping.ValueKind != JsonValueKind.Object) yield break;
        foreach (var entry in _mapping.EnumerateObject())
        {
            if (Find(entry.Value) is { } target) yield return (entry.Name, target);
            else Report(entry);
        }
    }

    private SchemaTarget? Find(JsonElement reference)
    {
        if (reference.ValueKind != JsonValueKind.String) return null;
        var text = reference.GetString()!;
        return NamedSchemas.Find(_reader.Resource, text) ?? (_reader.Graph.TryResolve(_reader.Resource, text, out var target) ? target : null);
    }

    private void Report(JsonProperty entry) => _reader.Report(
        "unmapped-discriminator",
        "discriminator",
        $"The discriminator maps {Wording.Quote(entry.Name)} to {Wording.Shorten(entry.Value.GetRawText())}, which is no schema.",
        "A mapping names a schema of this document.");
}
