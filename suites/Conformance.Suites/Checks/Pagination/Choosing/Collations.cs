namespace Conformance.Suites.Checks.Pagination.Choosing;

/// <summary>The order of texts on which the collations of databases agree.</summary>
internal static class Collations
{
    /// <summary>
    /// The sign of the order of two texts, or 0 where collations may differ: about upper and lower case, signs that some pass by, letters
    /// beyond ASCII, and numbers that some read as numbers. What the texts begin with in common decides nothing.
    /// </summary>
    public static int Compare(string first, string second)
    {
        var (ordinal, folded) = (Math.Sign(string.CompareOrdinal(first, second)), Math.Sign(string.Compare(first, second, StringComparison.OrdinalIgnoreCase)));
        var at = FirstDifference(first, second);
        return ordinal == folded && IsPlainAt(first, at) && IsPlainAt(second, at) && IsNoQuestionOfNumbers(first, second, at) ? ordinal : 0;
    }

    private static int FirstDifference(string first, string second)
    {
        var at = 0;
        while (at < first.Length && at < second.Length && char.ToUpperInvariant(first[at]) == char.ToUpperInvariant(second[at])) at++;
        return at;
    }

    /// <summary>True where a text has ended, too: the shorter one comes first.</summary>
    private static bool IsPlainAt(string text, int at) => at >= text.Length || char.IsAsciiLetterOrDigit(text[at]);

    /// <summary>As texts 10 comes before 9, as numbers behind it; of equally many digits both ways are one.</summary>
    private static bool IsNoQuestionOfNumbers(string first, string second, int at)
    {
        var (left, right) = (Digits(first, at), Digits(second, at));
        var goesOn = at > 0 && char.IsAsciiDigit(first[at - 1]);
        return left == right || (!goesOn && (left == 0 || right == 0));
    }

    private static int Digits(string text, int from) => text.Skip(from).TakeWhile(char.IsAsciiDigit).Count();
}
