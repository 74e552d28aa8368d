using System.Text.Json;
using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Html.Data;

/// <summary>Requests and answers of the failures, in their order: read by the page only when someone opens one.</summary>
internal static class ExchangeData
{
    /// <summary>All bodies together may have about this many characters, so that the file stays one that opens at once.</summary>
    private const int Budget = 6_000_000;
    private const int LeastCharacters = 400;

    public static void Write(Utf8JsonWriter json, IReadOnlyList<FailureEntry> failures)
    {
        var most = MostCharacters(failures);
        json.WriteStartArray();
        foreach (var entry in failures)
        {
            if (entry.Exchange is { } exchange) Write(json, exchange, most);
            else json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    /// <summary>How much of a body is shown: as much as fits the budget if all bodies are cut alike.</summary>
    private static int MostCharacters(IReadOnlyList<FailureEntry> failures)
    {
        int[] lengths = [.. failures.SelectMany(f => Lengths(f.Exchange)).Order()];
        long left = Budget;
        for (var i = 0; i < lengths.Length; i++)
        {
            var share = left / (lengths.Length - i);
            if (lengths[i] > share) return (int)Math.Max(share, LeastCharacters);
            left -= lengths[i];
        }

        return ExchangeView.MostCharacters;
    }

    private static IEnumerable<int> Lengths(ExchangeView? exchange) => exchange is null
        ? []
        : [Content(exchange.Sent.Body).Length, Content(exchange.Answer.Body).Length];

    private static string Content(BodyRecord? body) => body?.Text ?? body?.Base64 ?? "";

    private static void Write(Utf8JsonWriter json, ExchangeView exchange, int most)
    {
        json.WriteStartObject();
        json.WriteString("curl"u8, exchange.Curl);
        json.WriteString("method"u8, VisibleText.Line(exchange.Sent.Method));
        json.WriteString("url"u8, exchange.Sent.Url);
        WriteHeaders(json, "sent"u8, exchange.Sent.Headers);
        if (exchange.Sent.Body is { } body) WriteBody(json, "sentBody"u8, body, most);
        json.WriteNumber("status"u8, exchange.Answer.Status);
        json.WriteNumber("ms"u8, Math.Round(exchange.Answer.Milliseconds, 1));
        if (exchange.Answer.End != AnswerEnd.Complete) json.WriteString("end"u8, Words.Of(exchange.Answer.End));
        json.WriteOptional("endReason"u8, exchange.Answer.EndReason);
        WriteHeaders(json, "headers"u8, exchange.Answer.Headers);
        WriteBody(json, "body"u8, exchange.Answer.Body, most);
        json.WriteEndObject();
    }

    private static void WriteHeaders(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<Field> headers)
    {
        json.WriteStartArray(name);
        foreach (var header in headers) json.WriteRow(header.Name, VisibleText.Clip(header.Value, LeastCharacters * 4));
        json.WriteEndArray();
    }

    private static void WriteBody(Utf8JsonWriter json, ReadOnlySpan<byte> name, BodyRecord body, int most)
    {
        json.WriteStartObject(name);
        json.WriteNumber("length"u8, body.Length);
        json.WriteString("sha256"u8, body.Sha256);
        if (body.Text is { } text) json.WriteString("text"u8, VisibleText.Clip(text, most));
        if (body.Base64 is { } base64) json.WriteString("base64"u8, VisibleText.Clip(base64, most));
        json.WriteEndObject();
    }
}
