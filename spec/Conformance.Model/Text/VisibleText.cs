using System.Globalization;
using System.Text;

namespace Conformance.Model;

/// <summary>
/// Makes text that came from a server harmless to show: what a terminal, a log viewer or a reader's eye would obey instead of print
/// (control characters, escape sequences, bidirectional and zero-width marks) becomes its number, as in <c>\u001b</c>; half of a
/// surrogate pair becomes U+FFFD, as it does wherever text is written as UTF-8. All else stays as it is.
/// </summary>
public static class VisibleText
{
    /// <summary>Text on one line: line ends and tabs become <c>\n</c>, <c>\r</c> and <c>\t</c>.</summary>
    public static string Line(string text) => Needs(text, keepLines: false) ? Rewrite(text, keepLines: false) : text;

    /// <summary>Text in lines: line feeds and tabs stay, a carriage return before a line feed goes.</summary>
    public static string Block(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return Needs(lines, keepLines: true) ? Rewrite(lines, keepLines: true) : lines;
    }

    /// <summary>The first <paramref name="length"/> characters, never half of a pair, and an ellipsis where more was there.</summary>
    public static string Clip(string text, int length)
    {
        if (text.Length <= length) return text;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");
    }

    private static bool Needs(string text, bool keepLines)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i], keepLines)) return true;
        }

        return false;
    }

    private static bool IsPlain(char c, bool keepLines) => c switch
    {
        >= ' ' and <= '~' => true,
        '\n' or '\t' => keepLines,
        _ => c > '\u00a0' && !char.IsSurrogate(c) && IsShown(CharUnicodeInfo.GetUnicodeCategory(c)),
    };

    private static bool IsShown(UnicodeCategory category) => category is not (
        UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned);

    private static string Rewrite(string text, bool keepLines)
    {
        var shown = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i], keepLines)) shown.Append(text[i]);
            else if (IsShownPair(text, i)) shown.Append(text, i++, 2);
            else if (IsLoneHalf(text, i)) shown.Append('\ufffd');
            else AppendNumber(shown, text[i]);
        }

        return shown.ToString();
    }

    private static bool IsShownPair(string text, int at) =>
        at + 1 < text.Length
        && char.IsSurrogatePair(text[at], text[at + 1])
        && IsShown(CharUnicodeInfo.GetUnicodeCategory(text, at));

    private static bool IsLoneHalf(string text, int at) =>
        char.IsLowSurrogate(text[at])
            ? at == 0 || !char.IsHighSurrogate(text[at - 1])
            : char.IsHighSurrogate(text[at]) && (at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]));

    private static void AppendNumber(StringBuilder shown, char c)
    {
        switch (c)
        {
            case '\n': shown.Append("\\n"); break;
            case '\r': shown.Append("\\r"); break;
            case '\t': shown.Append("\\t"); break;
            default: shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"); break;
        }
    }
}
