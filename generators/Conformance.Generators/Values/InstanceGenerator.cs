using System.Text.Json.Nodes;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Values;

/// <summary>
/// Makes instances of schemas. Equal arguments give equal instances, in every process. Each is validated before it is returned.
/// Thread-safe.
/// </summary>
public sealed class InstanceGenerator
{
    private readonly BlueprintSet _blueprints;
    private readonly InstanceFactory _factory;

    /// <summary>A generator for the schemas of one contract.</summary>
    /// <param name="schemas">The contract's schemas.</param>
    public InstanceGenerator(SchemaSet schemas)
        : this(new BlueprintSet(schemas), new InstanceFactory())
    {
    }

    internal InstanceGenerator(BlueprintSet blueprints, InstanceFactory factory) => (_blueprints, _factory) = (blueprints, factory);

    /// <summary>Makes an instance.</summary>
    /// <param name="schema">The schema that it keeps.</param>
    /// <param name="direction">Who sends it: read-only properties are left out of requests, write-only ones out of responses.</param>
    /// <param name="seed">Decides every value in it.</param>
    /// <param name="options">How it is made.</param>
    public GeneratedInstance Generate(Schema schema, Direction direction, ulong seed, InstanceOptions options)
    {
        var order = new InstanceOrder(direction, seed, options);
        return _factory.Make(_blueprints.Of(schema), order, static made => made.Problem is null
            ? new GeneratedInstance(JsonNode.Parse(made.Json.Span), Ok: true, null)
            : new GeneratedInstance(null, Ok: false, made.Problem));
    }
}
