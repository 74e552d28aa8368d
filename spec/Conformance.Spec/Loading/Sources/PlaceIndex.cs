using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Loading.Sources;

/// <summary>Finds nodes and their places by pointer.</summary>
internal sealed class PlaceIndex(SourceText text, JsonElement root, NodeTable nodes) : IPlaceIndex
{
    private readonly MemberTables _members = new(nodes);

    /// <inheritdoc/>
    public Place Find(string file, string pointer)
    {
        Walk(pointer, out var reached);
        var (line, column) = nodes[reached.Number];
        return new Place(file, pointer, line, column);
    }

    /// <inheritdoc/>
    public bool TryResolve(string pointer, out JsonElement found)
    {
        var whole = Walk(pointer, out var reached);
        found = whole ? reached.Json : default;
        return whole;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Lines(int first, int last) => text.Lines(first, last);

    /// <summary>Follows a pointer as far as it leads; false if something of it is left.</summary>
    private bool Walk(string pointer, out Node reached)
    {
        reached = new Node(root, 0);
        foreach (var token in JsonPointer.Tokens(pointer))
        {
            if (_members.Find(reached, token) is not { } next) return false;
            reached = next;
        }

        return true;
    }
}
