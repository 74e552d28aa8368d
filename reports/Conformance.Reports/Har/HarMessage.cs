using System.Text.Json;
using Conformance.Model;

namespace Conformance.Reports.Har;

/// <summary>Requests and answers as HTTP Archive 1.2 has them.</summary>
internal static class HarMessage
{
    public static void WriteRequest(Utf8JsonWriter json, SentRecord sent)
    {
        json.WriteStartObject("request"u8);
        json.WriteString("method"u8, sent.Method);
        json.WriteString("url"u8, sent.Url);
        WriteCommon(json, sent.Headers, sent.Body?.Length ?? 0);
        WriteQuery(json, sent.Url);
        if (sent.Body is { } body)
        {
            json.WriteStartObject("postData"u8);
            json.WriteString("mimeType"u8, sent.Header("Content-Type") ?? "");
            json.WriteString("text"u8, body.Text ?? body.Base64 ?? "");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void WriteResponse(Utf8JsonWriter json, AnswerRecord answer)
    {
        json.WriteStartObject("response"u8);
        json.WriteNumber("status"u8, answer.Status);
        json.WriteString("statusText"u8, answer.EndReason ?? "");
        WriteCommon(json, answer.Headers, answer.Body.Length);
        json.WriteString("redirectURL"u8, answer.Header("Location") ?? "");
        json.WriteStartObject("content"u8);
        json.WriteNumber("size"u8, answer.Body.Length);
        json.WriteString("mimeType"u8, answer.Header("Content-Type") ?? "");
        if ((answer.Body.Text ?? answer.Body.Base64) is { } text) json.WriteString("text"u8, text);
        if (answer.Body.Base64 is not null) json.WriteString("encoding"u8, "base64"u8);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCommon(Utf8JsonWriter json, IReadOnlyList<Field> headers, int length)
    {
        json.WriteString("httpVersion"u8, "HTTP/1.1"u8);
        json.WriteStartArray("cookies"u8);
        json.WriteEndArray();
        WritePairs(json, "headers", headers.Select(h => (h.Name, h.Value)));
        json.WriteNumber("headersSize"u8, -1);
        json.WriteNumber("bodySize"u8, length);
    }

    private static void WriteQuery(Utf8JsonWriter json, string url)
    {
        var query = url.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? url[(at + 1)..] : "";
        WritePairs(json, "queryString", query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => (p[0], p.ElementAtOrDefault(1) ?? "")));
    }

    private static void WritePairs(Utf8JsonWriter json, string name, IEnumerable<(string Name, string Value)> pairs)
    {
        json.WriteStartArray(name);
        foreach (var pair in pairs)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, pair.Name);
            json.WriteString("value"u8, pair.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
