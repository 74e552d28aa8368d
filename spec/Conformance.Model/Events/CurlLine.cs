using System.Text;

namespace Conformance.Model;

/// <summary>
/// Writes a recorded request as a command line for curl in a POSIX shell. It sends the same bytes: no header of curl's own, no path
/// tidied up. A masked secret reads <c>$NAME</c>, to be set in the environment before.
/// </summary>
public static class CurlLine
{
    /// <summary>Longer bodies make a line that nobody pastes; it names them instead.</summary>
    public const int MostBodyBytes = 8 * 1024;

    /// <summary>The command line of a request, always one line.</summary>
    public static string Of(SentRecord sent)
    {
        var line = new StringBuilder();
        if (IsPiped(sent.Body)) line.Append($"printf %s {Convert.ToBase64String(sent.Body!.Bytes()!)} | base64 -d | ");
        line.Append("curl -isg --path-as-is");
        AppendMethod(line, sent);
        line.Append($" {ShellWord.Of(sent.Url)}");
        foreach (var header in sent.Headers) line.Append($" -H {ShellWord.Of(Header(header))}");
        foreach (var name in Unwanted(sent)) line.Append($" -H {name}:");
        AppendBody(line, sent.Body);
        return line.ToString();
    }

    /// <summary>curl says GET, or POST where it has a body, unless told otherwise; HEAD has an option of its own, or curl waits for a body.</summary>
    private static void AppendMethod(StringBuilder line, SentRecord sent)
    {
        if (sent.Method == "HEAD") line.Append(" --head");
        if (sent.Method == "HEAD" || sent.Method == (sent.Body is null ? "GET" : "POST")) return;
        line.Append($" -X {ShellWord.Of(sent.Method)}");
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
            case { Length: > MostBodyBytes }: line.Append($" --data-binary @body  # {body.Length} bytes, SHA-256 {body.Sha256}…"); return;
            case not null when IsPiped(body): line.Append(" --data-binary @-"); return;
            case { Text: { } text }: line.Append($" --data-raw {ShellWord.Of(text)}"); return;
            default: line.Append($" --data-binary @body  # {body.Length} bytes, SHA-256 {body.Sha256}…"); return;
        }
    }

    /// <summary>What is no text, or holds a NUL, cannot be a word of a command line.</summary>
    private static bool IsPiped(BodyRecord? body) =>
        body is { Length: <= MostBodyBytes } && (body.Base64 is not null || body.Text?.Contains('\0', StringComparison.Ordinal) == true);
}
