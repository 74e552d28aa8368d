using System.Globalization;
using System.Text.Json;
using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Html.Data;

/// <summary>The operations, each with its phases and checks in numbers.</summary>
internal static class OperationData
{
    public static void Write(Utf8JsonWriter json, Run run)
    {
        var checks = run.Checks.Select((c, i) => (c.Check, i)).ToDictionary(c => c.Check, c => c.i);
        json.WriteStartArray("operations"u8);
        foreach (var operation in run.Operations) Write(json, operation, checks);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, OperationResult operation, Dictionary<string, int> checks)
    {
        var outline = operation.Outline;
        json.WriteStartObject();
        json.WriteString("key"u8, VisibleText.Line(outline.Key));
        json.WriteOptional("id"u8, outline.Id);
        json.WriteStrings("tags"u8, outline.Tags);
        json.WriteNumber("line"u8, outline.Line);
        if (outline.Deprecated) json.WriteBoolean("deprecated"u8, value: true);
        json.WriteString("end"u8, Words.Of(operation.End));
        json.WriteString("reason"u8, operation.Reason);
        json.WriteBoolean("succeeded"u8, operation.Succeeded);
        WriteStatuses(json, operation);
        WriteParameters(json, operation);
        WritePhases(json, operation);
        WriteChecks(json, operation.Checks, checks);
        WriteLatency(json, operation.Cases);
        json.WriteEndObject();
    }

    private static void WriteStatuses(Utf8JsonWriter json, OperationResult operation)
    {
        json.WriteStrings("documented"u8, operation.Outline.Statuses);
        json.WriteStrings("missed"u8, operation.Outline.Statuses.Where(s => !StatusCoverage.IsSeen(operation, s)));
        json.WriteStartArray("seen"u8);
        foreach (var (status, count) in operation.Statuses.OrderBy(s => s.Key))
        {
            json.WriteRow(status == 0 ? "none" : status.ToString(CultureInfo.InvariantCulture), count);
        }

        json.WriteEndArray();
    }

    private static void WriteParameters(Utf8JsonWriter json, OperationResult operation)
    {
        json.WriteStartArray("parameters"u8);
        foreach (var parameter in operation.Outline.Parameters)
        {
            json.WriteStartArray();
            json.WriteStringValue(VisibleText.Line(parameter.Name));
            json.WriteStringValue(Words.Of(parameter.Location));
            json.WriteBooleanValue(parameter.Required);
            json.WriteNumberValue(operation.SentParameters.GetValueOrDefault(parameter.Name));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>By phase: passed, warned, failed, broken; and why a phase was left out.</summary>
    private static void WritePhases(Utf8JsonWriter json, OperationResult operation)
    {
        json.WriteStartObject("phases"u8);
        foreach (var phase in operation.Cases.GroupBy(c => c.Phase))
        {
            var counts = new int[4];
            foreach (var line in phase) counts[(int)line.Outcome]++;
            json.WriteNumbers(System.Text.Encoding.UTF8.GetBytes(Words.Of(phase.Key)), counts);
        }

        json.WriteEndObject();
        json.WriteStartObject("left"u8);
        foreach (var (phase, reason) in operation.SkippedPhases) json.WriteString(Words.Of(phase), reason);
        json.WriteEndObject();
    }

    private static void WriteChecks(Utf8JsonWriter json, IReadOnlyList<CheckTally> tallies, Dictionary<string, int> checks)
    {
        json.WriteStartArray("checks"u8);
        foreach (var tally in tallies)
        {
            json.WriteStartArray();
            json.WriteNumberValue(checks[tally.Check]);
            json.WriteNumberValue(tally.Passed);
            json.WriteNumberValue(tally.Failed);
            json.WriteNumberValue(tally.NotApplicable);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Milliseconds: the middle, the 95th of a hundred, the slowest; none where nothing was answered.</summary>
    private static void WriteLatency(Utf8JsonWriter json, IReadOnlyList<CaseLine> cases)
    {
        double[] sorted = [.. cases.Where(c => c.Outcome != CaseOutcome.Broken).Select(c => c.Milliseconds).Order()];
        if (sorted.Length == 0) return;
        json.WriteStartArray("ms"u8);
        foreach (var share in (ReadOnlySpan<double>)[0.5, 0.95, 1]) json.WriteNumberValue(Math.Round(sorted[(int)Math.Ceiling(share * sorted.Length) - 1], 1));
        json.WriteEndArray();
    }
}
