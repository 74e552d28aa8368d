using System.Text.Json;
using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.History;

namespace Conformance.Reports.Html.Data;

/// <summary>The causes of failure without their exchanges.</summary>
internal static class FailureData
{
    public static void Write(Utf8JsonWriter json, Run run)
    {
        json.WriteStartArray("failures"u8);
        foreach (var entry in run.Failures) Write(json, entry);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FailureEntry entry)
    {
        var failure = entry.Failure;
        json.WriteStartObject();
        json.WriteString("fingerprint"u8, entry.Fingerprint);
        json.WriteString("root"u8, entry.RootCause);
        json.WriteString("check"u8, failure.Check);
        json.WriteString("severity"u8, Words.Of(failure.Severity));
        json.WriteBoolean("counts"u8, entry.Counts);
        json.WriteString("operation"u8, VisibleText.Line(entry.Operation));
        json.WriteString("title"u8, failure.Title);
        json.WriteString("expected"u8, failure.Expected);
        json.WriteString("actual"u8, failure.Actual);
        json.WriteOptional("instance"u8, failure.Instance);
        json.WriteOptional("keyword"u8, failure.Keyword);
        json.WriteOptional("fault"u8, failure.Fault);
        json.WriteString("replay"u8, VisibleText.Line(entry.Replay));
        WritePromise(json, failure);
        WriteCase(json, entry);
        WriteExamined(json, entry.Examined);
        WriteHistory(json, entry.History);
        json.WriteEndObject();
    }

    private static void WritePromise(Utf8JsonWriter json, Failure failure)
    {
        if (failure.Promise is { } place)
        {
            json.WriteStartObject("promise"u8);
            json.WriteString("place"u8, place.ToString());
            json.WriteString("pointer"u8, place.Pointer);
            json.WriteNumber("line"u8, place.Line);
            json.WriteEndObject();
        }

        if (failure.Excerpt.Count == 0) return;
        json.WriteNumber("excerptLine"u8, failure.ExcerptLine);
        json.WriteStrings("excerpt"u8, failure.Excerpt);
    }

    private static void WriteCase(Utf8JsonWriter json, FailureEntry entry)
    {
        json.WriteString("case"u8, entry.Case.Id);
        json.WriteString("phase"u8, Words.Of(entry.Case.Phase));
        json.WriteString("mode"u8, Words.Of(entry.Case.Mode));
        json.WriteString("reason"u8, entry.Case.Reason);
        json.WriteNumber("count"u8, entry.Count);
        json.WriteStrings("cases"u8, entry.Cases);
        json.WriteOptional("scenario"u8, entry.Scenario?.Scenario);
        if (entry.Exchange is { } exchange) json.WriteNumber("status"u8, exchange.Answer.Status);
    }

    private static void WriteExamined(Utf8JsonWriter json, FailureExamined? examined)
    {
        if (examined is null) return;
        json.WriteString("label"u8, Words.Of(examined.Label));
        json.WriteString("labelText"u8, ExaminationText.Label(examined));
        if (examined.Shrunk is { } shrunk) json.WriteString("shrunk"u8, ExaminationText.Shrunk(shrunk));
    }

    private static void WriteHistory(Utf8JsonWriter json, FailureHistory? history)
    {
        if (history is null) return;
        json.WriteString("appearance"u8, Words.Of(history.Appearance));
        if (history.FirstSeen is { } first) json.WriteString("firstSeen"u8, first);
        json.WriteNumber("flakiness"u8, history.Flakiness);
    }
}
