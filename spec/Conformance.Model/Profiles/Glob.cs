namespace Conformance.Model;

/// <summary>Matches names against globs: <c>*</c> is any text, <c>?</c> one character, <c>{}</c> any one path parameter in braces.</summary>
internal static class Glob
{
    /// <summary>True if the whole text matches; ordinal, without regard to case if asked. Allocates nothing.</summary>
    public static bool Matches(ReadOnlySpan<char> glob, ReadOnlySpan<char> text, bool ignoreCase)
    {
        var (g, t) = (0, 0);
        var (star, tried) = (-1, 0);
        while (t < text.Length)
        {
            if (g < glob.Length && glob[g] == '*')
            {
                star = g++;
                tried = t;
                continue;
            }

            if (Step(glob, text, ref g, ref t, ignoreCase)) continue;
            if (star < 0) return false;
            (g, t) = (star + 1, ++tried);
        }

        return glob[g..].Trim('*').IsEmpty;
    }

    /// <summary>Consumes one piece of the glob and what it stands for.</summary>
    private static bool Step(ReadOnlySpan<char> glob, ReadOnlySpan<char> text, ref int g, ref int t, bool ignoreCase)
    {
        if (g >= glob.Length) return false;
        if (text[t] == '{' && glob[g..].StartsWith("{}") && text[t..].IndexOf('}') is > 0 and var end)
        {
            g += 2;
            t += end + 1;
            return true;
        }

        if (glob[g] != '?' && !AreEqual(glob[g], text[t], ignoreCase)) return false;
        g++;
        t++;
        return true;
    }

    private static bool AreEqual(char a, char b, bool ignoreCase) => a == b || (ignoreCase && char.ToUpperInvariant(a) == char.ToUpperInvariant(b));
}
