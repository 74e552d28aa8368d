using System.Collections.Concurrent;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas;

/// <summary>The schemas of a contract, compiled when first needed and then kept. Thread-safe.</summary>
public sealed class SchemaSet
{
    private readonly ConcurrentDictionary<Schema, CompiledSchema> _compiled = new();
    private readonly Dictionary<string, SchemaFile> _files;
    private readonly SchemaGraph _graph;
    private readonly Contract _contract;

    /// <summary>Makes the schemas of <paramref name="contract"/> ready to be compiled; nothing is compiled yet.</summary>
    public SchemaSet(Contract contract)
    {
        _contract = contract;
        var registry = new ResourceRegistry(registry => ContractFiles.Open(contract, registry), fetch: static _ => null);
        _files = registry.Files.ToDictionary(file => file.Location, StringComparer.Ordinal);
        _graph = new(registry);
    }

    /// <summary>Compiles the schemas given and all that they lead to, and says what is wrong with them, in document order: patterns that
    /// cannot be understood, references that lead nowhere, keywords with values that they cannot have. Each such keyword is without effect.</summary>
    public IReadOnlyList<Diagnostic> Diagnose(IEnumerable<Schema> schemas)
    {
        foreach (var schema in schemas) Compile(schema);
        _graph.BindAll();
        return _graph.Diagnostics;
    }

    /// <summary>The schema made ready to judge instances.</summary>
    /// <exception cref="KeyNotFoundException">The schema belongs to another contract.</exception>
    public CompiledSchema Compile(Schema schema) => _compiled.TryGetValue(schema, out var compiled)
        ? compiled
        : _compiled.GetOrAdd(schema, new CompiledSchema(_graph.NodeAt(new(_files[schema.Document], schema.Pointer, schema.Json)), _graph));

    /// <summary>Follows <c>$ref</c> to the schema that is meant; the schema itself if it has none. A reference that leads nowhere or back to
    /// itself ends at the last schema found.</summary>
    public Schema Resolve(Schema schema)
    {
        var met = new HashSet<Schema>();
        while (met.Add(schema) && Follow(schema) is { } next) schema = next;
        return schema;
    }

    /// <summary>The schema below <paramref name="parent"/>, for example <c>Child(user, "properties", "profile")</c>; null if there is none.
    /// References are not followed.</summary>
    /// <param name="parent">A schema of this contract.</param>
    /// <param name="tokens">Names and indexes, not escaped.</param>
    public Schema? Child(Schema parent, params ReadOnlySpan<string> tokens)
    {
        var pointer = parent.Pointer;
        foreach (var token in tokens) pointer = JsonPointer.Append(pointer, token);
        return _files[parent.Document].TryFind(pointer, out var json) ? At(parent.Document, pointer, json) : null;
    }

    /// <summary>The schema that <c>$ref</c> names, whose own reference is not followed: since OpenAPI 3.1 it may say more beside it.</summary>
    /// <returns>Null if the schema has no reference, or one that leads nowhere.</returns>
    public Schema? Follow(Schema schema) =>
        schema.Json.ValueKind == JsonValueKind.Object && schema.Json.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String
            ? Follow(schema, reference.GetString()!)
            : null;

    /// <summary>What a reference that stands in <paramref name="from"/> leads to; null if it leads nowhere.</summary>
    internal Schema? Follow(Schema from, string reference) =>
        _graph.TryResolve(_files[from.Document].ResourceAt(from.Pointer), reference, out var target) && _files.ContainsKey(target.File.Location)
            ? At(target.File.Location, target.Pointer, target.Json)
            : null;

    /// <summary>The node of a document of this contract; null if there is none.</summary>
    internal Schema? Find(string document, string pointer) => _files[document].TryFind(pointer, out var json) ? At(document, pointer, json) : null;

    private Schema At(string document, string pointer, JsonElement json) =>
        new(document, pointer, json, _contract.Documents[document].PlaceOf(pointer));
}
