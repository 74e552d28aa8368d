using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination.Choosing;

/// <summary>A way to have a list in the order of a property.</summary>
/// <param name="Parameter">The parameter that asks for it.</param>
/// <param name="Pointer">JSON Pointer of the property in an item.</param>
/// <param name="Rising">The query that asks for the smallest first.</param>
/// <param name="Falling">The query that asks for the biggest first, or null where there is none.</param>
public sealed record ListSort(
    Parameter Parameter,
    string Pointer,
    IReadOnlyList<KeyValuePair<string, string>> Rising,
    IReadOnlyList<KeyValuePair<string, string>>? Falling);
