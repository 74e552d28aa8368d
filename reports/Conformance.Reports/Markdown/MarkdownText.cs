using System.Net;
using System.Text.RegularExpressions;

namespace Conformance.Reports.Markdown;

/// <summary>
/// Text of a server in Markdown (CommonMark 0.31 sections 2.4, 6.1): as code wherever it may stand, so that it can neither be markup
/// nor mention a person or an issue.
/// </summary>
internal static partial class MarkdownText
{
    /// <summary>A code span, fenced by more backticks than it holds, on one line; not for tables, where a bar would end it.</summary>
    public static string Code(string text)
    {
        var line = Model.VisibleText.Line(text);
        if (line.Length == 0) return "(empty)";
        var fence = new string('`', LongestFence(line) + 1);
        var padding = line[0] is '`' or ' ' || line[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{padding}{line}{padding}{fence}";
    }

    /// <summary>A fenced block, its fence longer than any within.</summary>
    public static string Block(string language, string text)
    {
        var fence = new string('`', Math.Max(3, LongestFence(text) + 1));
        return $"{fence}{language}\n{text}\n{fence}";
    }

    /// <summary>Words without meaning as markup.</summary>
    public static string Escape(string text) => Special().Replace(Model.VisibleText.Line(text), "\\$0");

    /// <summary>Text within an HTML element, where Markdown is not read but mentions may be.</summary>
    public static string Html(string text) => WebUtility.HtmlEncode(Model.VisibleText.Line(text)).Replace("@", "&#64;", StringComparison.Ordinal);

    private static int LongestFence(string text) => Fence().Matches(text).Select(m => m.Length).DefaultIfEmpty(0).Max();

    [GeneratedRegex("`+")]
    private static partial Regex Fence();

    [GeneratedRegex(@"[\\`*_{}\[\]<>()#+!|~@&-]")]
    private static partial Regex Special();
}
