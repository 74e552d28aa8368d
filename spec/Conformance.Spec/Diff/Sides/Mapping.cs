using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Diff.Sides;

/// <summary>The mapping of the discriminator that a schema states itself, by value.</summary>
internal sealed class Mapping
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly SchemaView _view;

    private Mapping(SchemaView view)
    {
        _view = view;
        if (view.First("discriminator") is not { Part.IsBranch: false, Value.ValueKind: JsonValueKind.Object } keyword) return;
        if (!keyword.Value.TryGetProperty("mapping", out var mapping) || mapping.ValueKind != JsonValueKind.Object) return;
        foreach (var entry in mapping.EnumerateObject().Where(e => e.Value.ValueKind == JsonValueKind.String)) _targets[entry.Name] = entry.Value.GetString()!;
    }

    public static Mapping Of(SchemaView view) => new(view);

    /// <summary>The values in document order.</summary>
    public IEnumerable<string> Values => _targets.Keys;

    public bool Has(string value) => _targets.ContainsKey(value);

    /// <summary>What the value leads to, as messages call it: the last word of the reference.</summary>
    public string? NameOf(string value) => _targets.TryGetValue(value, out var target) ? target.Split('/')[^1] : null;

    public Place PlaceOf(string value) => _view.PlaceOf("discriminator", "mapping", value);

    /// <summary>The schema that the value leads to, or null if it cannot be found.</summary>
    public Schema? SchemaOf(string value) => _targets.TryGetValue(value, out var target) ? _view.Side.SchemaAt(_view.Parts[0].Schema, target) : null;

    public ulong? StructureOf(string value) => SchemaOf(value) is { } schema ? _view.Side.Structure.Of(schema) : null;
}
