using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Diff.Sides;

/// <summary>The values that <c>enum</c> and <c>const</c> leave, null aside, and those only that the rest of the schema allows.</summary>
internal sealed class ValueSet
{
    private readonly Dictionary<JsonElement, Place> _values = new(JsonEquality.Instance);

    public ValueSet(SchemaView view)
    {
        var lists = view.All("enum").Where(k => k.Value.ValueKind == JsonValueKind.Array).ToList();
        var constants = view.All("const").ToList();
        IsFinite = lists.Count + constants.Count > 0;
        IsConstant = constants.Count > 0;
        foreach (var (value, place) in lists.Take(1).SelectMany(k => Listed(view, k)).Concat(constants.Take(1).Select(k => (k.Value, view.PlaceOf(k)))))
        {
            if (value.ValueKind != JsonValueKind.Null && view.Accepts(value, Direction.None)) _values.TryAdd(value, place);
        }
    }

    /// <summary>True if the values are counted.</summary>
    public bool IsFinite { get; }

    /// <summary>True if a <c>const</c> counts them.</summary>
    public bool IsConstant { get; }

    /// <summary>The values in document order.</summary>
    public IEnumerable<JsonElement> All => _values.Keys;

    public bool Contains(JsonElement value) => _values.ContainsKey(value);

    public Place PlaceOf(JsonElement value) => _values[value];

    private static IEnumerable<(JsonElement Value, Place Place)> Listed(SchemaView view, Keyword list) =>
        list.Items.Select((value, i) => (value, view.PlaceOf(list, i.ToString(System.Globalization.CultureInfo.InvariantCulture))));
}
