namespace Conformance.Model;

/// <summary>Knows where each node of one file stands.</summary>
public interface IPlaceIndex
{
    /// <summary>The place of the node at <paramref name="pointer"/>, or of its nearest parent that exists.</summary>
    Place Find(string file, string pointer);

    /// <summary>Lines <paramref name="first"/> to <paramref name="last"/> of the file as written, one-based and inclusive; fewer at its end.</summary>
    IReadOnlyList<string> Lines(int first, int last);
}
