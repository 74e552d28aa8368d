using Conformance.Model;

namespace Conformance.Reports.Text;

/// <summary>The command line that sends a recorded request again.</summary>
public static class CurlLine
{
    /// <summary>Longer bodies make a line nobody pastes; <c>conformance replay</c> sends them.</summary>
    public const int MostBodyBytes = 8 * 1024;

    /// <summary>One line for bash, zsh or ksh; a body that is binary goes through a pipe in front of it.</summary>
    /// <param name="sent">The request.</param>
    public static string Of(SentRecord sent)
    {
        var body = sent.Body is { Length: <= MostBodyBytes } kept ? kept.Bytes() : null;
        var piped = body is not null && (sent.Body!.Text is null || body.Contains((byte)0));
        var words = Options(sent).Concat(Headers(sent)).Concat(Body(sent.Body, piped)).Append(ShellWord.Of(sent.Url));
        var line = $"curl {string.Join(' ', words)}";
        return piped ? $"printf %s {Convert.ToBase64String(body!)} | base64 -d | {line}" : line;
    }

    private static IEnumerable<string> Options(SentRecord sent)
    {
        yield return "-i";
        if (sent.Url.AsSpan().IndexOfAny("[]{}") >= 0) yield return "-g";
        if (sent.Url.Contains("/.", StringComparison.Ordinal)) yield return "--path-as-is";
        if (sent.Method == "HEAD") yield return "-I";
        else if (sent.Method != (sent.Body is null ? "GET" : "POST")) yield return $"-X {ShellWord.Of(sent.Method)}";
    }

    /// <summary>curl adds <c>Accept</c>, and <c>Content-Type</c> where there is a body; a name and a colon takes them away.</summary>
    private static IEnumerable<string> Headers(SentRecord sent)
    {
        foreach (var field in sent.Headers) yield return $"-H {ShellWord.Of(field.Value.Length == 0 ? $"{field.Name};" : $"{field.Name}: {field.Value}")}";
        if (sent.Header("Accept") is null) yield return "-H Accept:";
        if (sent.Body is not null && sent.Header("Content-Type") is null) yield return "-H Content-Type:";
    }

    private static IEnumerable<string> Body(BodyRecord? body, bool piped) => body switch
    {
        null => [],
        { Length: 0 } => ["--data-raw ''"],
        _ when piped => ["--data-binary @-"],
        { Text: { } text, Length: <= MostBodyBytes } => [$"--data-raw {ShellWord.Of(text)}"],
        _ => [$"--data-binary @body-{body.Sha256}"],
    };
}
