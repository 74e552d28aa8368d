using System.Text.Json;

namespace Conformance.Model;

/// <summary>One file of a contract, as JSON whatever it was written in.</summary>
/// <param name="File">Path or URL as messages show it.</param>
/// <param name="Root">The whole file.</param>
/// <param name="Index">Finds the line and column of a node.</param>
public sealed record SourceDocument(string File, JsonElement Root, IPlaceIndex Index)
{
    /// <summary>The place of the node at <paramref name="pointer"/>, or of its nearest parent that exists.</summary>
    public Place PlaceOf(string pointer) => Index.Find(File, pointer);

    /// <summary>The node at <paramref name="pointer"/>; false where a name or an index leads nowhere.</summary>
    public bool TryResolve(string pointer, out JsonElement found) => Index.TryResolve(pointer, out found);
}
