using System.Text;
using System.Text.Json;

namespace Conformance.Suites.Checks.Responses;

/// <summary>All that a request said, as text: what of it comes back in an answer is the client's own.</summary>
internal static class RequestText
{
    /// <summary>True if the text stands in the request: in its URL as sent or decoded, a header, or the body as sent or unescaped.</summary>
    public static bool Contains(Exchange exchange, string text)
    {
        var plain = Unescaped(text);
        return Texts(exchange.Sent).Any(t => t.Contains(text, StringComparison.OrdinalIgnoreCase) || t.Contains(plain, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Texts(SentRequest sent)
    {
        yield return sent.Url;
        yield return Uri.UnescapeDataString(sent.Url);
        foreach (var header in sent.Headers) yield return header.Value;
        if (sent.Body is not { } body) yield break;
        var text = Encoding.UTF8.GetString(body.Span);
        yield return text;
        yield return Unescaped(text);
    }

    /// <summary>The text with JSON's escapes undone; as it is where that is not possible.</summary>
    private static string Unescaped(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal)) return text;
        try
        {
            return JsonSerializer.Deserialize($"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"", Promises.HeaderJson.Default.String) ?? text;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
