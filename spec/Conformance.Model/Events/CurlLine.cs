using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Model;

/// <summary>
/// Writes a recorded request as a command line for curl in a POSIX shell. It sends the same bytes: no header of curl's own, no path
/// tidied up. A masked secret reads <c>$NAME</c>, to be set in the environment before.
/// </summary>
public static partial class CurlLine
{
    /// <summary>The command line of a request, one line unless the body holds line ends.</summary>
    public static string Of(SentRecord sent)
    {
        var line = new StringBuilder();
        if (sent.Body?.Base64 is { } base64) line.Append($"printf '%s' {base64} | base64 -d | ");
        line.Append("curl -isg --path-as-is");
        AppendMethod(line, sent);
        line.Append($" {Quote(sent.Url)}");
        foreach (var header in sent.Headers) line.Append($" -H {Quote(Header(header))}");
        foreach (var name in Unwanted(sent)) line.Append($" -H '{name}:'");
        AppendBody(line, sent.Body);
        return line.ToString();
    }

    /// <summary>curl says GET, or POST where it has a body, unless told otherwise; HEAD has an option of its own, or curl waits for a body.</summary>
    private static void AppendMethod(StringBuilder line, SentRecord sent)
    {
        if (sent.Method == "HEAD") line.Append(" --head");
        if (sent.Method == "HEAD" || sent.Method == (sent.Body is null ? "GET" : "POST")) return;
        line.Append($" -X {Quote(sent.Method)}");
    }

    /// <summary>A header without value ends in a semicolon for curl; a colon would remove it.</summary>
    private static string Header(Field header) => header.Value.Length == 0 ? $"{header.Name};" : $"{header.Name}: {header.Value}";

    /// <summary>Headers that curl adds by itself.</summary>
    private static IEnumerable<string> Unwanted(SentRecord sent)
    {
        if (sent.Header("Accept") is null) yield return "Accept";
        if (sent.Header("User-Agent") is null) yield return "User-Agent";
        if (sent.Body is { Length: > 0 } && sent.Header("Content-Type") is null) yield return "Content-Type";
    }

    private static void AppendBody(StringBuilder line, BodyRecord? body)
    {
        switch (body)
        {
            case null: return;
            case { Base64: not null }: line.Append(" --data-binary @-"); return;
            case { Text: { } text }: line.Append($" --data-raw {Quote(text)}"); return;
            default: line.Append($" --data-binary @body  # {body.Length} bytes, SHA-256 {body.Sha256}…"); return;
        }
    }

    /// <summary>Text within single quotes, secrets within double quotes: only there a shell puts their values in.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder();
        var done = 0;
        foreach (var secret in Secret().EnumerateMatches(text))
        {
            if (secret.Index > done) quoted.Append(Single(text[done..secret.Index]));
            quoted.Append($"\"${Variable(text.AsSpan(secret.Index, secret.Length))}\"");
            done = secret.Index + secret.Length;
        }

        if (done < text.Length || done == 0) quoted.Append(Single(text[done..]));
        return quoted.ToString();
    }

    private static ReadOnlySpan<char> Variable(ReadOnlySpan<char> secret) => secret["{{secret:".Length..^"}}".Length];

    private static string Single(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"\{\{secret:[A-Za-z_][A-Za-z0-9_]*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
