using System.Globalization;
using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Diff.Sides;

/// <summary>What the parts of a view say about the properties of an object.</summary>
internal sealed class ObjectShape
{
    private readonly SchemaView _view;
    private readonly List<PartShape> _parts;
    private readonly List<string> _names = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Keyword Keyword, int Index)> _required = new(StringComparer.Ordinal);

    public ObjectShape(SchemaView view)
    {
        _view = view;
        _parts = [.. view.Parts.Select(p => new PartShape(p.Schema)).Where(p => p.IsSaying)];
        foreach (var name in _parts.SelectMany(p => p.Declared.Keys).Where(_known.Add)) _names.Add(name);
        foreach (var keyword in view.All("required")) AddRequired(keyword);
        foreach (var name in _required.Keys.Where(_known.Add)) _names.Add(name);
    }

    /// <summary>The names that are declared or demanded, in document order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The names that are demanded.</summary>
    public IEnumerable<string> Required => _required.Keys;

    /// <summary>True if the name is declared or demanded.</summary>
    public bool Has(string name) => _known.Contains(name);

    public bool IsRequired(string name) => _required.ContainsKey(name);

    /// <summary>Where it is demanded, or the nearest place where it would be.</summary>
    public Place PlaceOfRequired(string name) => _required.TryGetValue(name, out var at)
        ? _view.PlaceOf(at.Keyword, at.Index.ToString(CultureInfo.InvariantCulture))
        : _view.PlaceOf("required");

    /// <summary>Where it is declared, or the nearest place where it would be.</summary>
    public Place PlaceOf(string name)
    {
        if (_parts.Find(p => p.Declared.ContainsKey(name)) is { } part) return _view.Side.PlaceOf(part.Declared[name]);
        return _required.ContainsKey(name) ? PlaceOfRequired(name) : _view.PlaceOf("properties");
    }

    /// <summary>True if no property of that name may be there: a part that does not declare it allows no others.</summary>
    public bool Forbids(string name) =>
        _view.IsNever || _parts.Exists(p => !p.Declared.ContainsKey(name) && p.Additional is { Json.ValueKind: JsonValueKind.False });

    /// <summary>The schemas that hold for the property, as each part declares it or what it says about all others.</summary>
    public IReadOnlyList<Schema> SchemasOf(string name) =>
        [.. _parts.Select(p => p.Declared.GetValueOrDefault(name) ?? p.Additional).OfType<Schema>().Where(PartShape.Restricts)];

    /// <summary>The schemas of properties that are not declared; <c>false</c> among them forbids such properties.</summary>
    public IReadOnlyList<Schema> Additional() => [.. _parts.Select(p => p.Additional).OfType<Schema>().Where(PartShape.Restricts)];

    private void AddRequired(Keyword keyword)
    {
        foreach (var (item, index) in keyword.Items.Select((item, index) => (item, index)))
        {
            if (item.ValueKind == JsonValueKind.String) _required.TryAdd(item.GetString()!, (keyword, index));
        }
    }
}
