using System.Text.Json;
using Conformance.Model;

namespace Conformance.Reports.Html.Data;

/// <summary>Walks and life cycles as their steps.</summary>
internal static class ScenarioData
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ScenarioFinished> scenarios)
    {
        json.WriteStartArray("scenarios"u8);
        foreach (var scenario in scenarios) Write(json, scenario);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ScenarioFinished scenario)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, scenario.Scenario);
        json.WriteString("operation"u8, scenario.Operation);
        json.WriteString("phase"u8, Words.Of(scenario.Phase));
        WriteSteps(json, scenario.Steps);
        WriteVerdicts(json, scenario);
        json.WriteEndObject();
    }

    private static void WriteSteps(Utf8JsonWriter json, IReadOnlyList<ScenarioStep> steps)
    {
        json.WriteStartArray("steps"u8);
        foreach (var step in steps)
        {
            json.WriteStartArray();
            json.WriteStringValue(step.Case);
            json.WriteStringValue(step.Operation);
            json.WriteStringValue(step.Reason);
            json.WriteNumberValue(step.Status ?? -1);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Check, outcome, the fingerprint of what failed, and the case that shows it: the last where none is named.</summary>
    private static void WriteVerdicts(Utf8JsonWriter json, ScenarioFinished scenario)
    {
        json.WriteStartArray("verdicts"u8);
        foreach (var verdict in scenario.Verdicts)
        {
            if (verdict.Failure is { } failure) json.WriteRow(verdict.Check, Words.Of(verdict.Outcome), Fingerprint.Of(failure, scenario.Operation), failure.Case ?? (scenario.Steps is [.., { Case: var last }] ? last : ""));
            else json.WriteRow(verdict.Check, Words.Of(verdict.Outcome));
        }

        json.WriteEndArray();
    }
}
