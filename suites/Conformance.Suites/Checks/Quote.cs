using System.Text;

namespace Conformance.Suites.Checks;

/// <summary>Quotes what a server said, short enough for one line.</summary>
internal static class Quote
{
    private const int Longest = 300;

    /// <summary>The body behind a colon, or nothing where it is empty or no text.</summary>
    public static string Of(Answer answer) => Text(answer.Body.Span) is { Length: > 0 } text ? $": {text}" : "";

    /// <summary>Text on one line, cut where it is long; the empty string for what is not UTF-8.</summary>
    public static string Text(ReadOnlySpan<byte> body)
    {
        if (!System.Text.Unicode.Utf8.IsValid(body)) return "";
        return Line(Encoding.UTF8.GetString(body.Length > Longest * 4 ? CutAtRune(body[..(Longest * 4)]) : body));
    }

    /// <summary>Text on one line, cut where it is long.</summary>
    public static string Line(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : $"{line[..Longest]}…";
    }

    private static ReadOnlySpan<byte> CutAtRune(ReadOnlySpan<byte> cut)
    {
        while (cut.Length > 0 && !System.Text.Unicode.Utf8.IsValid(cut)) cut = cut[..^1];
        return cut;
    }
}
