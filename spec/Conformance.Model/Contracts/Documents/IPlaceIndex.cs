using System.Text.Json;

namespace Conformance.Model;

/// <summary>Knows where each node of one file stands. Thread-safe.</summary>
public interface IPlaceIndex
{
    /// <summary>The place of the node at <paramref name="pointer"/>, or of its nearest parent that exists.</summary>
    Place Find(string file, string pointer);

    /// <summary>The node at <paramref name="pointer"/>, found without searching large objects one member at a time.</summary>
    bool TryResolve(string pointer, out JsonElement found);

    /// <summary>Lines <paramref name="first"/> to <paramref name="last"/> of the file as written, one-based and inclusive; fewer at its end.</summary>
    IReadOnlyList<string> Lines(int first, int last);
}
