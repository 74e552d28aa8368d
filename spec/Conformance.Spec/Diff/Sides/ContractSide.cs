using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Diff.Choices;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Diff.Sides;

/// <summary>One of the two contracts, with what finds schemas, values and places in it.</summary>
internal sealed class ContractSide
{
    private readonly Dictionary<Schema, SchemaView> _views = [];
    private readonly Dictionary<string, SchemaView> _joined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceDocument> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _locations = new(StringComparer.Ordinal);

    public ContractSide(Contract contract)
    {
        Contract = contract;
        Schemas = new(contract);
        Nodes = new(Schemas);
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

    /// <summary>Moves within the documents.</summary>
    public DocumentNodes Nodes { get; }

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

    /// <summary>The place around a place.</summary>
    public Place ParentOf(Place place) => PlaceOf(place with { Pointer = place.Pointer[..Math.Max(0, place.Pointer.LastIndexOf('/'))] });

    /// <summary>True if the list of parameters at <paramref name="owner"/> has the parameter, itself or by reference.</summary>
    public bool HasParameter(Place owner, Place parameter) =>
        NodeAt(owner).Items("parameters").Any(item => PlaceOf(Nodes.Resolve(item)) == parameter);

    /// <summary>The schema that a reference within another schema leads to, a name being that of a component; null if there is none.</summary>
    public Schema? SchemaAt(Schema from, string reference) =>
        Schemas.Follow(from, reference.AsSpan().ContainsAny('#', '/', '.') ? reference : $"#/components/schemas/{JsonPointer.Escape(reference)}");

    /// <summary>A schema as it is effective.</summary>
    public SchemaView View(Schema schema)
    {
        var root = TargetOf(schema);
        if (_views.TryGetValue(root, out var view)) return view;
        return _views[root] = new(this, [root], () => PlaceOf(root));
    }

    /// <summary>Schemas that hold together as they are effective; without any, the view of anything.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="place">Tells where they stand, or would stand.</param>
    public SchemaView View(IReadOnlyList<Schema> schemas, Func<Place> place)
    {
        if (schemas.Count == 0) return new(this, [], place);
        if (schemas.Count == 1) return View(schemas[0]);
        var roots = schemas.Select(TargetOf).ToList();
        var key = string.Join('\n', roots.Select(s => $"{s.Document}#{s.Pointer}"));
        if (_joined.TryGetValue(key, out var view)) return view;
        return _joined[key] = new(this, roots, place);
    }

    /// <summary>What a reference leads to, where nothing else is said beside it.</summary>
    private Schema TargetOf(Schema schema)
    {
        if (schema.Json.ValueKind != JsonValueKind.Object) return schema;
        return ReferenceHidesSiblings || schema.Json.GetPropertyCount() == 1 ? Nodes.Resolve(schema) : schema;
    }

    private SourceDocument DocumentOf(Place place) => _byFile.GetValueOrDefault(place.File, Contract.Document);

    private static string Below(string pointer, ReadOnlySpan<string> tokens)
    {
        foreach (var token in tokens) pointer = JsonPointer.Append(pointer, token);
        return pointer;
    }
}
