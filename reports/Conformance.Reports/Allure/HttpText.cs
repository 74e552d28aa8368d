using System.Text;
using Conformance.Model;

namespace Conformance.Reports.Allure;

/// <summary>Requests and answers as text, much as they went over the wire. What is given is safe to show.</summary>
internal static class HttpText
{
    /// <summary>A request: method and URL, headers, body.</summary>
    public static string Of(SentRecord sent) => Message($"{sent.Method} {sent.Url}", sent.Headers, sent.Body);

    /// <summary>An answer: status, headers, body, and what was wrong at its end.</summary>
    public static string Of(AnswerRecord answer)
    {
        var end = answer.EndReason is { } reason ? $"\n\n[{Words.Of(answer.End)}: {reason}]" : "";
        return $"{Message(answer.Status == 0 ? "no status" : $"{answer.Status}", answer.Headers, answer.Body)}{end}";
    }

    private static string Message(string first, IReadOnlyList<Field> headers, BodyRecord? body)
    {
        var text = new StringBuilder(first);
        foreach (var header in headers) text.Append('\n').Append(header.Name).Append(": ").Append(header.Value);
        if (body is { Length: > 0 }) text.Append("\n\n").Append(body.Text ?? body.Base64 ?? $"[{body.Length} bytes, SHA-256 {body.Sha256}…, not kept]");
        return text.ToString();
    }
}
