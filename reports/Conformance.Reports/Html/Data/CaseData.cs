using System.Text.Json;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Html.Data;

/// <summary>Every case in a few numbers and the index of its reason: read by the page only when someone asks for an operation's cases.</summary>
internal static class CaseData
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<OperationResult> operations)
    {
        var reasons = new Dictionary<string, int>();
        json.WriteStartObject();
        json.WriteStartArray("operations"u8);
        foreach (var operation in operations)
        {
            json.WriteStartArray();
            foreach (var line in operation.Cases) Write(json, line, reasons);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStrings("reasons"u8, reasons.OrderBy(r => r.Value).Select(r => r.Key));
        json.WriteEndObject();
    }

    /// <summary>Id, phase, mode, reason, status, milliseconds, outcome.</summary>
    private static void Write(Utf8JsonWriter json, CaseLine line, Dictionary<string, int> reasons)
    {
        if (!reasons.TryGetValue(line.Reason, out var reason)) reasons[line.Reason] = reason = reasons.Count;
        json.WriteStartArray();
        json.WriteStringValue(line.Id);
        json.WriteNumberValue((int)line.Phase);
        json.WriteNumberValue((int)line.Mode);
        json.WriteNumberValue(reason);
        json.WriteNumberValue(line.Status);
        json.WriteNumberValue(Math.Round(line.Milliseconds, 1));
        json.WriteNumberValue((int)line.Outcome);
        json.WriteEndArray();
    }
}
