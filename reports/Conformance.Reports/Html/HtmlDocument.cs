using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Conformance.Reports.Folding;
using Conformance.Reports.Html.Data;
using Conformance.Reports.Terminal;

namespace Conformance.Reports.Html;

/// <summary>
/// <c>report.html</c>: one file that needs nothing else. Its Content-Security-Policy allows the one style and the one script within,
/// by their hashes, and nothing from anywhere; what came from a server is JSON in elements that no browser executes, and reaches the
/// page as text only.
/// </summary>
public sealed class HtmlDocument : IRunDocument
{
    /// <summary>The file's name within a run directory.</summary>
    public const string Name = "report.html";

    /// <summary>All letters as they are, but for those with a meaning in HTML: <c>&lt;</c> cannot end a script element.</summary>
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <inheritdoc/>
    public string FileName => Name;

    /// <inheritdoc/>
    public void Write(Run run, Stream stream)
    {
        var style = PageParts.Style;
        var script = PageParts.Script;
        Text(stream, Head(run, style, script));
        Text(stream, PageParts.Body);
        Block(stream, "run", json => RunData.Write(json, run));
        Block(stream, "cases", json => CaseData.Write(json, run.Operations));
        Block(stream, "exchanges", json => ExchangeData.Write(json, run.Failures));
        Text(stream, $"<script>{script}</script>\n</body>\n</html>\n");
    }

    private static string Head(Run run, string style, string script) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; img-src data:; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <link rel="icon" href="data:,">
        <title>{WebUtility.HtmlEncode($"{run.Start.Contract.Name}: {VerdictText.Of(run)}")}</title>
        <style>{style}</style>
        </head>

        """.ReplaceLineEndings("\n");

    private static void Block(Stream stream, string id, Action<Utf8JsonWriter> write)
    {
        Text(stream, $"<script type=\"application/json\" id=\"{id}\">");
        using (var json = new Utf8JsonWriter(stream, Json)) write(json);
        Text(stream, "</script>\n");
    }

    private static string Hash(string inline) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)))}";

    private static void Text(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}
