using System.Globalization;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Diff.Choices;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Diff.Sides;

/// <summary>One of the two contracts, with what finds schemas, values and places in it.</summary>
internal sealed class ContractSide
{
    private readonly Dictionary<string, SchemaView> _views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceDocument> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _locations = new(StringComparer.Ordinal);

    public ContractSide(Contract contract)
    {
        Contract = contract;
        Schemas = new(contract);
        Structure = new(this);
        foreach (var (location, document) in contract.Documents)
        {
            // What a conversion added comes last and shows itself as the file that it came from.
            _byFile.TryAdd(document.File, document);
            _locations.TryAdd(document.File, location);
        }
    }

    public Contract Contract { get; }

    public SchemaSet Schemas { get; }

    /// <summary>Tells schemas that say the same.</summary>
    public Structure Structure { get; }

    /// <summary>True until OpenAPI 3.1: what stands beside <c>$ref</c> says nothing.</summary>
    public bool ReferenceHidesSiblings => Contract.SpecVersion is SpecVersion.V20 or SpecVersion.V30;

    /// <summary>The place below a schema, or its nearest parent that exists.</summary>
    public Place PlaceOf(Schema schema, params ReadOnlySpan<string> tokens) =>
        Contract.Documents[schema.Document].PlaceOf(Below(schema.Pointer, tokens));

    /// <summary>The place below another place of this contract, or its nearest parent that exists.</summary>
    public Place PlaceOf(Place place, params ReadOnlySpan<string> tokens) => DocumentOf(place).PlaceOf(Below(place.Pointer, tokens));

    /// <summary>Where in the document that was given the pointer leads, or its nearest parent that exists.</summary>
    public Place PlaceOf(string pointer) => Contract.Document.PlaceOf(pointer);

    /// <summary>The value that stands there, or null.</summary>
    public JsonElement? ValueAt(Place place) => NodeAt(place).Json is { ValueKind: not JsonValueKind.Undefined } value ? value : null;

    /// <summary>The value at the pointer in the document that was given, or null.</summary>
    public JsonElement? ValueAt(string pointer) => JsonPointer.TryResolve(Contract.Document.Root, pointer, out var value) ? value : null;

    /// <summary>The node that stands there.</summary>
    public Schema NodeAt(Place place)
    {
        var location = _locations.GetValueOrDefault(place.File, Contract.Location);
        return Schemas.Find(location, place.Pointer) ?? new(location, place.Pointer, default, place);
    }

    /// <summary>The node below another one, references followed; null if there is none.</summary>
    public Schema? Child(Schema parent, params ReadOnlySpan<string> tokens) => Schemas.Child(parent, tokens) is { } child ? Schemas.Resolve(child) : null;

    /// <summary>The place around a place.</summary>
    public Place ParentOf(Place place) => PlaceOf(place with { Pointer = place.Pointer[..Math.Max(0, place.Pointer.LastIndexOf('/'))] });

    /// <summary>The index at which the list of parameters at <paramref name="owner"/> has the parameter, itself or by reference, or -1.</summary>
    public int IndexOf(Place owner, Place parameter)
    {
        if (Schemas.Child(NodeAt(owner), "parameters") is not { Json.ValueKind: JsonValueKind.Array } list) return -1;
        return Enumerable.Range(0, list.Json.GetArrayLength()).FirstOrDefault(
            i => Child(list, i.ToString(CultureInfo.InvariantCulture))?.Place == parameter,
            -1);
    }

    /// <summary>A schema as it is effective.</summary>
    public SchemaView View(Schema schema) => View([schema], schema.Place);

    /// <summary>The schema that a reference within another schema leads to, a name being that of a component; null if there is none.</summary>
    public Schema? SchemaAt(Schema from, string reference) =>
        Schemas.Follow(from, reference.AsSpan().ContainsAny('#', '/', '.') ? reference : $"#/components/schemas/{JsonPointer.Escape(reference)}");

    /// <summary>Schemas that hold together as they are effective; without any, the view of anything.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="place">Where they stand, or would stand.</param>
    public SchemaView View(IReadOnlyList<Schema> schemas, Place place)
    {
        if (schemas.Count == 0) return new(this, [], place);
        var roots = schemas.Select(TargetOf).ToList();
        var key = string.Join('\n', roots.Select(s => $"{s.Document}#{s.Pointer}"));
        if (_views.TryGetValue(key, out var view)) return view;
        return _views[key] = new(this, roots, place);
    }

    /// <summary>What a reference leads to, where nothing else is said beside it.</summary>
    private Schema TargetOf(Schema schema)
    {
        var target = Schemas.Resolve(schema);
        return ReferenceHidesSiblings || schema.Json.ValueKind != JsonValueKind.Object || schema.Json.GetPropertyCount() == 1 ? target : schema;
    }

    private SourceDocument DocumentOf(Place place) => _byFile.GetValueOrDefault(place.File, Contract.Document);

    private static string Below(string pointer, ReadOnlySpan<string> tokens)
    {
        foreach (var token in tokens) pointer = JsonPointer.Append(pointer, token);
        return pointer;
    }
}
