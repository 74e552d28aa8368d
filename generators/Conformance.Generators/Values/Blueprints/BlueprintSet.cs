using System.Collections.Concurrent;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Values.Blueprints;

/// <summary>The blueprints of a contract's schemas, each made once.</summary>
/// <param name="schemas">The contract's schemas.</param>
internal sealed class BlueprintSet(SchemaSet schemas)
{
    private readonly ConcurrentDictionary<Schema, Blueprint> _single = new();
    private readonly ConcurrentDictionary<string, Blueprint> _several = new(StringComparer.Ordinal);

    /// <summary>The contract's schemas.</summary>
    public SchemaSet Schemas => schemas;

    /// <summary>The blueprint of one schema.</summary>
    public Blueprint Of(Schema schema) => _single.GetOrAdd(schema, (s, set) => new Blueprint(set, [s]), this);

    /// <summary>The blueprint of schemas that must all hold; none: anything goes.</summary>
    public Blueprint Of(IReadOnlyList<Schema> parts) => parts.Count == 1
        ? Of(parts[0])
        : _several.GetOrAdd(string.Join('\n', parts.Select(p => $"{p.Document}#{p.Pointer}")), (_, set) => new Blueprint(set, parts), this);

    /// <summary>The blueprint of a schema, or of anything where there is none.</summary>
    public Blueprint OfOptional(Schema? schema) => schema is null ? Of([]) : Of(schema);
}
