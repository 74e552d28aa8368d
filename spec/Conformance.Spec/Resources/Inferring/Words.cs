namespace Conformance.Spec.Resources.Inferring;

/// <summary>Splits names into words: <c>userIdOrLogin</c> is user, id, or, login.</summary>
internal static class Words
{
    /// <summary>The words of a name in lower case.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !Begins(name, i)) continue;
            Add(words, name[start..i]);
            start = i;
        }

        return words;
    }

    /// <summary>The words of a name joined, so that <c>page_size</c>, <c>page-size</c> and <c>pageSize</c> are equal.</summary>
    public static string Joined(string name) => string.Concat(Of(name));

    private static bool Begins(string name, int index) =>
        !char.IsLetterOrDigit(name[index - 1])
        || !char.IsLetterOrDigit(name[index])
        || (char.IsUpper(name[index]) && !char.IsUpper(name[index - 1]));

    private static void Add(List<string> words, string piece)
    {
        var word = piece.Trim('_', '-', '.', ' ', '[', ']', '$');
        if (word.Length > 0) words.Add(word.ToLowerInvariant());
    }
}
