using System.Text.Json;
using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.History;

namespace Conformance.Reports.Html.Data;

/// <summary>Earlier runs, and what changed since one of them.</summary>
internal static class PastData
{
    public static void Write(Utf8JsonWriter json, Run run)
    {
        json.WriteStartArray("past"u8);
        foreach (var past in run.Past) Write(json, past);
        json.WriteEndArray();
        if (run.Comparison is { } comparison) Write(json, comparison);
    }

    private static void Write(Utf8JsonWriter json, PastRun past)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, VisibleText.Line(past.RunId));
        json.WriteString("at"u8, past.At);
        json.WriteString("verdict"u8, past.Verdict);
        json.WriteString("version"u8, VisibleText.Line(past.ContractVersion));
        json.WriteNumber("seconds"u8, past.Seconds);
        json.WriteNumber("errors"u8, past.Failures.Count(f => f.Severity == Severity.Error));
        json.WriteNumber("remarks"u8, past.Failures.Count(f => f.Severity != Severity.Error));
        json.WriteNumbers("operations"u8, past.Operations.Total, past.Operations.Tested);
        json.WriteNumbers("statuses"u8, past.StatusesDocumented, past.StatusesSeen);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RunComparison comparison)
    {
        json.WriteStartObject("comparison"u8);
        json.WriteString("id"u8, VisibleText.Line(comparison.Before.RunId));
        json.WriteString("at"u8, comparison.Before.At);
        json.WriteStrings("new"u8, comparison.New);
        json.WriteStrings("still"u8, comparison.Still);
        WriteFailures(json, "gone"u8, comparison.Gone);
        WriteFailures(json, "notJudged"u8, comparison.NotJudged);
        json.WriteStartArray("ends"u8);
        foreach (var end in comparison.Ends) json.WriteRow(VisibleText.Line(end.Operation), end.Before, end.After);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFailures(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<PastFailure> failures)
    {
        json.WriteStartArray(name);
        foreach (var failure in failures) json.WriteRow(Words.Of(failure.Severity), failure.Check, VisibleText.Line(failure.Operation), VisibleText.Line(failure.Title));
        json.WriteEndArray();
    }
}
