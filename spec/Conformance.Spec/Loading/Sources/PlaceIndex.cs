using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Loading.Sources;

/// <summary>Finds nodes and their places by pointer.</summary>
internal sealed class PlaceIndex(SourceText text, JsonElement root, NodeTable nodes) : IPlaceIndex
{
    private readonly MemberTables _members = new(nodes);

    /// <summary>The whole document.</summary>
    internal Node Root { get; } = new(root, 0);

    /// <summary>How many values there are.</summary>
    internal int Count => nodes.Count;

    /// <summary>Where the value of that number stands.</summary>
    internal Position PositionOf(int node) => nodes[node];

    /// <summary>The number of the value that follows a value and all within it.</summary>
    internal int After(int node) => node + nodes.SizeOf(node);

    /// <summary>The member or item that one token of a pointer names, or null.</summary>
    internal Node? Find(JsonElement parent, int number, string token) => _members.Find(parent, number, token);

    /// <summary>The node at a pointer, or null.</summary>
    internal Node? Find(string pointer) => Walk(pointer, out var reached) ? reached : null;

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
        reached = Root;
        foreach (var token in JsonPointer.Tokens(pointer))
        {
            if (_members.Find(reached.Json, reached.Number, token) is not { } next) return false;
            reached = next;
        }

        return true;
    }
}
