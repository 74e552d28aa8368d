using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Resources;

/// <summary>How an item is addressed and where its id stands in its representation.</summary>
/// <param name="Names">The names that the path templates give to the parameter, the commonest first.</param>
/// <param name="Parameter">The parameter of the first operation that has it.</param>
/// <param name="Pointer">JSON Pointer of the id in a representation, or null where the representation does not have it.</param>
/// <param name="Alternates">JSON Pointers of other values that address the item (<c>{userIdOrLogin}</c>).</param>
/// <param name="Keys">The only ids there are, where the parameter's schema enumerates them; else empty.</param>
/// <param name="Example">An id of the document, or null.</param>
public sealed record Identity(
    IReadOnlyList<string> Names,
    Parameter Parameter,
    string? Pointer,
    IReadOnlyList<string> Alternates,
    IReadOnlyList<JsonElement> Keys,
    JsonElement? Example)
{
    /// <summary>True if the document enumerates the ids: items are there from the start and none is created.</summary>
    public bool IsEnumerated => Keys.Count > 0;
}
