using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Model;

/// <summary>
/// Writes text as one word of a shell's command line. Masked secrets (<c>{{secret:NAME}}</c>) become <c>"$NAME"</c>, to be given by
/// the reader's environment. Only text that cannot be shown needs <c>$'…'</c>, which bash, zsh and ksh know.
/// </summary>
public static partial class ShellWord
{
    /// <summary>The word, quoted where a shell would read more into it than its characters.</summary>
    public static string Of(string text)
    {
        var word = new StringBuilder();
        var from = 0;
        foreach (Match secret in Secret().Matches(text))
        {
            AppendPart(word, text[from..secret.Index]);
            word.Append("\"$").Append(secret.Groups[1].ValueSpan).Append('"');
            from = secret.Index + secret.Length;
        }

        if (from < text.Length || from == 0) AppendPart(word, text[from..], whole: from == 0);
        return word.ToString();
    }

    private static void AppendPart(StringBuilder word, string part, bool whole = false)
    {
        if (part.Length == 0 && !whole) return;
        if (VisibleText.Line(part) != part) AppendEscaped(word, part);
        else if (whole && Plain().IsMatch(part)) word.Append(part);
        else word.Append('\'').Append(part.Replace("'", "'\\''", StringComparison.Ordinal)).Append('\'');
    }

    private static void AppendEscaped(StringBuilder word, string part)
    {
        word.Append("$'");
        foreach (var rune in part.EnumerateRunes()) AppendRune(word, rune);
        word.Append('\'');
    }

    private static void AppendRune(StringBuilder word, Rune rune)
    {
        var shown = rune.ToString();
        if (rune.Value is '\'' or '\\') word.Append('\\').Append(shown);
        else if (VisibleText.Line(shown) == shown) word.Append(shown);
        else if (rune.Value is '\n' or '\r' or '\t') word.Append(VisibleText.Line(shown));
        else if (rune.IsBmp) word.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        else word.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
    }

    [GeneratedRegex(@"\{\{secret:([A-Za-z_][A-Za-z0-9_]*)\}\}")]
    private static partial Regex Secret();

    [GeneratedRegex(@"^[A-Za-z0-9_./:=@%+,-]+\z")]
    private static partial Regex Plain();
}
