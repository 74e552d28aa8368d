namespace Conformance.Model;

/// <summary>A parameter as reports need it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Location">The part of the request that carries it.</param>
/// <param name="Required">True if it must be sent.</param>
/// <param name="Values">The values of its <c>enum</c>, as sent; empty where there is none.</param>
public sealed record ParameterOutline(string Name, ParameterLocation Location, bool Required, IReadOnlyList<string> Values);
