using System.Collections.Concurrent;

using Conformance.Generators.Values;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Mock.Representations;

/// <summary>The shapes of a contract, made when they are first needed.</summary>
/// <param name="contract">The contract.</param>
/// <param name="schemas">Its schemas.</param>
/// <param name="facts">What can be read off them.</param>
internal sealed class ShapeSet(Contract contract, SchemaSet schemas, SchemaFacts facts)
{
    private readonly ConcurrentDictionary<Schema, Lazy<Shape>> _shapes = new();
    private readonly SchemaBranches _branches = new(contract, schemas);
    private readonly InstanceGenerator _generator = new(schemas);
    private int _count;

    /// <summary>The shape of a schema.</summary>
    public Shape Of(Schema schema) => _shapes.GetOrAdd(
        schemas.Resolve(schema),
        static (key, from) => new Lazy<Shape>(() => from.Make(key)),
        this).Value;

    private Shape Make(Schema schema) => new(Interlocked.Increment(ref _count), schema, schemas, facts, _branches, _generator);
}
