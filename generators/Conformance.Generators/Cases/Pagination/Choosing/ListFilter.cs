using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination.Choosing;

/// <summary>A query parameter that chooses items by one of their properties.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Pointer">JSON Pointer of the property in an item.</param>
/// <param name="IsExact">True if an item must have the very value; false where text that holds it will do.</param>
public sealed record ListFilter(Parameter Parameter, string Pointer, bool IsExact);
