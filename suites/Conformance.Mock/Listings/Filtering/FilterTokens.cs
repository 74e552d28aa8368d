namespace Conformance.Mock.Listings.Filtering;

/// <summary>Splits a filter into words, strings and parentheses.</summary>
internal static class FilterTokens
{
    /// <summary>The tokens; null where a string does not end.</summary>
    public static IReadOnlyList<string>? Split(string text)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at);
            if (end < 0) return null;
            tokens.Add(text[at..end]);
            at = end;
        }

        return tokens;
    }

    private static int EndOf(string text, int start)
    {
        if (text[start] is '(' or ')') return start + 1;
        if (text[start] == '"') return EndOfString(text, start);
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')' or '"')) end++;
        return end;
    }

    private static int EndOfString(string text, int start)
    {
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '"') return at + 1;
        }

        return -1;
    }
}
