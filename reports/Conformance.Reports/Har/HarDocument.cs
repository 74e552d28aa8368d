using System.Globalization;
using System.Text.Json;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Har;

/// <summary>
/// <c>failures.har</c>: the exchange that shows each cause of failure first, as HTTP Archive 1.2, for tools that replay or browse
/// traffic. What was not measured is -1, as the format says; the comment names the cause.
/// </summary>
public sealed class HarDocument : IRunDocument
{
    /// <inheritdoc/>
    public string FileName => "failures.har";

    /// <inheritdoc/>
    public void Write(Run run, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteStartObject("log"u8);
        json.WriteString("version"u8, "1.2"u8);
        json.WriteStartObject("creator"u8);
        json.WriteString("name"u8, "conformance"u8);
        json.WriteString("version"u8, run.Start.Tool);
        json.WriteEndObject();
        json.WriteStartArray("entries"u8);
        foreach (var entry in run.Failures) WriteEntry(json, entry, run.Start.At);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, FailureEntry entry, DateTimeOffset began)
    {
        if (entry.Exchange is not { } exchange) return;
        json.WriteStartObject();
        json.WriteString("startedDateTime"u8, began.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        json.WriteNumber("time"u8, exchange.Answer.Milliseconds);
        HarMessage.WriteRequest(json, exchange.Sent);
        HarMessage.WriteResponse(json, exchange.Answer);
        json.WriteStartObject("cache"u8);
        json.WriteEndObject();
        json.WriteStartObject("timings"u8);
        json.WriteNumber("send"u8, 0);
        json.WriteNumber("wait"u8, exchange.Answer.Milliseconds);
        json.WriteNumber("receive"u8, 0);
        json.WriteEndObject();
        json.WriteString("comment"u8, $"{entry.Failure.Check} {entry.Fingerprint}, case {entry.Case.Id}: {entry.Failure.Title}");
        json.WriteEndObject();
    }
}
