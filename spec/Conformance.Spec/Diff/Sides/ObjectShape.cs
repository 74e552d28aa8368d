using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Diff.Sides;

/// <summary>What the parts of a view say about the properties of an object.</summary>
internal sealed class ObjectShape
{
    private readonly SchemaView _view;
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _required = new(StringComparer.Ordinal);

    public ObjectShape(SchemaView view)
    {
        _view = view;
        foreach (var name in view.All("properties").SelectMany(k => k.Members).Select(m => m.Name)) _names.TryAdd(name, _names.Count);
        foreach (var keyword in view.All("required"))
        {
            foreach (var (item, i) in keyword.Items.Select((item, i) => (item, i)).Where(x => x.item.ValueKind == JsonValueKind.String))
                _required.TryAdd(item.GetString()!, view.PlaceOf(keyword, i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The names that are declared or demanded, in document order.</summary>
    public IEnumerable<string> Names => _names.Keys.Concat(_required.Keys.Where(n => !_names.ContainsKey(n)));

    /// <summary>The names that are demanded.</summary>
    public IEnumerable<string> Required => _required.Keys;

    public bool IsDeclared(string name) => _names.ContainsKey(name);

    public bool Has(string name) => _names.ContainsKey(name) || _required.ContainsKey(name);

    public bool IsRequired(string name) => _required.ContainsKey(name);

    /// <summary>Where it is demanded, or the nearest place where it would be.</summary>
    public Place PlaceOfRequired(string name) => _required.TryGetValue(name, out var place) ? place : _view.PlaceOf("required");

    /// <summary>Where it is declared, or the nearest place where it would be.</summary>
    public Place PlaceOf(string name)
    {
        foreach (var keyword in _view.All("properties"))
        {
            if (keyword.Value.ValueKind == JsonValueKind.Object && keyword.Value.TryGetProperty(name, out _)) return _view.PlaceOf(keyword, name);
        }

        return _required.TryGetValue(name, out var place) ? place : _view.PlaceOf("properties");
    }

    /// <summary>True if no property of that name may be there: a part that does not declare it allows no others.</summary>
    public bool Forbids(string name) => _view.IsNever || _view.Parts.Any(part => Declared(part, name) is null && Additional(part) is { Json.ValueKind: JsonValueKind.False });

    /// <summary>The schemas that hold for the property, as each part declares it or what it says about all others.</summary>
    public IReadOnlyList<Schema> SchemasOf(string name) => [.. _view.Parts.Select(part => Declared(part, name) ?? Additional(part)).OfType<Schema>().Where(IsSaying)];

    /// <summary>The schemas of properties that are not declared; <c>false</c> among them forbids such properties.</summary>
    public IReadOnlyList<Schema> Additional() => [.. _view.Parts.Select(Additional).OfType<Schema>().Where(IsSaying)];

    private Schema? Declared(SchemaPart part, string name) => _view.Side.Schemas.Child(part.Schema, "properties", name);

    private Schema? Additional(SchemaPart part) => _view.Side.Schemas.Child(part.Schema, "additionalProperties");

    private static bool IsSaying(Schema schema) => schema.Json.ValueKind switch
    {
        JsonValueKind.True => false,
        JsonValueKind.Object => schema.Json.GetPropertyCount() > 0,
        _ => true,
    };
}
