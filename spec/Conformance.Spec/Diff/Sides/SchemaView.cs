using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Diff.Choices;

namespace Conformance.Spec.Diff.Sides;

/// <summary>
/// A schema as it is effective: references followed, <c>allOf</c> flattened into parts that all hold, a choice of one thing or null
/// read as that thing. It says nothing else; what the parts say together is told by the classes beside it.
/// </summary>
internal sealed class SchemaView
{
    private static readonly JsonElement Null = JsonDocument.Parse("null").RootElement;

    private readonly Func<Place> _place;
    private readonly ulong _mask;
    private ObjectShape? _object;
    private ValueSet? _values;
    private IReadOnlyList<Choice>? _choices;
    private JsonTypes? _types;
    private JsonTypes? _ownTypes;
    private bool? _acceptsNull;

    public SchemaView(ContractSide side, IReadOnlyList<Schema> roots, Func<Place> place)
    {
        _place = place;
        Side = side;
        Roots = roots;
        (Parts, IsNever) = new Flattening(side).Flatten(roots);
        _mask = Parts.Aggregate(0UL, (mask, part) => mask | KeywordMask.Of(part.Schema.Json));
    }

    public ContractSide Side { get; }

    /// <summary>The schemas as they were found, references not followed; none if anything goes.</summary>
    public IReadOnlyList<Schema> Roots { get; }

    /// <summary>The objects that all hold; none if anything goes.</summary>
    public IReadOnlyList<SchemaPart> Parts { get; }

    /// <summary>True if nothing at all is valid: the schema <c>false</c> is among the parts.</summary>
    public bool IsNever { get; }

    /// <summary>True if nothing is demanded.</summary>
    public bool IsAnything => Parts.Count == 0 && !IsNever;

    public ObjectShape Object => _object ??= new(this);

    /// <summary>The choices that hold.</summary>
    public IReadOnlyList<Choice> Choices => _choices ??= Choice.Of(this);

    public ValueSet Values => _values ??= new(this);

    /// <summary>The types that it allows by what it says itself, whatever its alternatives say.</summary>
    public JsonTypes OwnTypes => _ownTypes ??= TypeReading.OwnOf(this);

    /// <summary>The types that it allows, null aside. While they are being found out, that is for a schema within itself, any.</summary>
    public JsonTypes Types
    {
        get
        {
            if (_types is { } known) return known;
            _types = JsonTypes.Any;
            return (_types = TypeReading.Of(this)).Value;
        }
    }

    /// <summary>True if null is valid, for whatever reason.</summary>
    public bool AcceptsNull => _acceptsNull ??= !TypeReading.ExcludesNull(this) && Accepts(Null, Direction.None);

    /// <summary>Where it stands; for a referenced schema, the referenced place.</summary>
    public Place Place => Parts.Count > 0 ? Side.PlaceOf(Parts[0].Schema) : _place();

    /// <summary>True if the value is valid.</summary>
    public bool Accepts(JsonElement value, Direction direction) => Roots.All(r => Side.Schemas.Compile(r).IsValid(value, direction));

    /// <summary>False if no part has the keyword.</summary>
    public bool Says(string keyword) => (_mask & KeywordMask.Of(keyword)) != 0;

    /// <summary>The keyword in each part that has it.</summary>
    public IEnumerable<Keyword> All(string name) => Says(name) ? Find(name) : [];

    /// <summary>The keyword in the first part that has it, or null.</summary>
    public Keyword? First(string name)
    {
        foreach (var keyword in All(name)) return keyword;
        return null;
    }

    /// <summary>True if a part says so.</summary>
    public bool Has(string flag) => All(flag).Any(k => k.Value.ValueKind == JsonValueKind.True);

    /// <summary>Where the keyword stands, or the nearest place where it would stand.</summary>
    public Place PlaceOf(string keyword, params ReadOnlySpan<string> tokens)
    {
        if (First(keyword) is { } found) return PlaceOf(found, tokens);
        return Parts.Count > 0 ? Side.PlaceOf(Parts[0].Schema, keyword) : _place();
    }

    private IEnumerable<Keyword> Find(string name)
    {
        foreach (var part in Parts)
        {
            if (part.Schema.Json.TryGetProperty(name, out var value)) yield return new(name, value, part);
        }
    }

    /// <summary>Where a keyword of this view stands.</summary>
    public Place PlaceOf(Keyword keyword, params ReadOnlySpan<string> tokens) => Side.PlaceOf(keyword.Part.Schema, [keyword.Name, .. tokens]);
}
