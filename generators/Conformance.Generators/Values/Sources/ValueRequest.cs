using Conformance.Model;

namespace Conformance.Generators.Values.Sources;

/// <summary>A value that is wanted.</summary>
/// <param name="Operation">The operation that is being tried.</param>
/// <param name="Name">The name of the parameter or of the body's property.</param>
/// <param name="Location">The part of the request that carries the parameter; null for a property of the body.</param>
/// <param name="Seed">Chance for sources that draw: the same for the same case.</param>
public readonly record struct ValueRequest(Operation Operation, string Name, ParameterLocation? Location, ulong Seed);
