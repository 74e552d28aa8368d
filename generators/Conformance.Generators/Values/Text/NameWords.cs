using System.Text;

namespace Conformance.Generators.Values.Text;

/// <summary>Names of parameters and properties as words in lower case: <c>firstName</c>, <c>first_name</c> and <c>X-First-Name</c> are alike.</summary>
internal static class NameWords
{
    /// <summary>The words of a name.</summary>
    public static IReadOnlyList<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (word.Length > 0 && Begins(name, i)) Take(words, word);
            if (char.IsAsciiLetterOrDigit(name[i])) word.Append(char.ToLowerInvariant(name[i]));
        }

        Take(words, word);
        return words;
    }

    private static bool Begins(string name, int at) =>
        !char.IsAsciiLetterOrDigit(name[at])
        || (char.IsAsciiLetterUpper(name[at]) && (!char.IsAsciiLetterUpper(name[at - 1]) || (at + 1 < name.Length && char.IsAsciiLetterLower(name[at + 1]))));

    private static void Take(List<string> words, StringBuilder word)
    {
        if (word.Length > 0) words.Add(word.ToString());
        word.Clear();
    }
}
