using System.Text.Json;
using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Terminal;

namespace Conformance.Reports.Html.Data;

/// <summary>What the page needs at once: all but the single cases and the exchanges.</summary>
internal static class RunData
{
    public static void Write(Utf8JsonWriter json, Run run)
    {
        json.WriteStartObject();
        WriteStart(json, run.Start);
        WriteEnd(json, run);
        WriteTotals(json, run);
        OperationData.Write(json, run);
        FailureData.Write(json, run);
        ScenarioData.Write(json, run.Scenarios);
        WriteMissing(json, run.Statuses.Missing);
        WriteKeywords(json, run.Keywords);
        CoverageData.Write(json, run.Coverage);
        PastData.Write(json, run);
        json.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter json, RunStarted start)
    {
        var contract = start.Contract;
        json.WriteString("contract"u8, contract.Name);
        json.WriteString("title"u8, VisibleText.Line(contract.Title));
        json.WriteString("version"u8, VisibleText.Line(contract.Version));
        json.WriteString("edition"u8, contract.SpecVersion);
        json.WriteString("file"u8, contract.File);
        json.WriteString("profile"u8, contract.Profile);
        json.WriteString("target"u8, VisibleText.Line(start.Target));
        json.WriteBoolean("mock"u8, start.EmbeddedMock);
        json.WriteString("runId"u8, start.RunId);
        json.WriteString("at"u8, start.At);
        json.WriteString("tool"u8, start.Tool);
        json.WriteNumber("seed"u8, start.Seed);
        json.WriteNumber("workers"u8, start.Workers);
        json.WriteStrings("arguments"u8, start.Arguments.Select(VisibleText.Line));
        json.WriteStrings("notices"u8, start.Notices.Select(VisibleText.Line));
        json.WriteStrings("webhooks"u8, contract.Webhooks);
        json.WriteStrings("phases"u8, Enum.GetValues<Phase>().Select(Words.Of));
        json.WriteStrings("ran"u8, contract.Phases.Select(Words.Of));
    }

    private static void WriteEnd(Utf8JsonWriter json, Run run)
    {
        json.WriteString("verdict"u8, Words.Of(run.Verdict));
        json.WriteString("sentence"u8, VerdictText.Of(run));
        json.WriteNumber("seconds"u8, Math.Round(run.Seconds, 1));
        if (run.Finish?.Reason is { } reason) json.WriteString("endReason"u8, VisibleText.Line(reason));
    }

    private static void WriteTotals(Utf8JsonWriter json, Run run)
    {
        var (operations, cases) = (run.OperationTotals, run.CaseTotals);
        json.WriteNumbers("operationTotals"u8, operations.Total, operations.Tested, operations.Succeeded, operations.Skipped, operations.Broken);
        json.WriteNumbers("caseTotals"u8, cases.Total, cases.Passed, cases.Failed, cases.Broken);
        json.WriteNumbers("statusTotals"u8, run.Statuses.Documented, run.Statuses.Seen);
        json.WriteNumber("failureCount"u8, run.FailureCount);
        json.WriteNumber("warningCount"u8, run.WarningCount);
        json.WriteStartArray("checks"u8);
        foreach (var check in run.Checks) json.WriteRow(check.Check, check.Passed, check.Failed, check.NotApplicable);
        json.WriteEndArray();
    }

    private static void WriteMissing(Utf8JsonWriter json, IReadOnlyList<MissingStatus> missing)
    {
        json.WriteStartArray("missing"u8);
        foreach (var status in missing) json.WriteRow(status.Operation, status.Status, status.Reason);
        json.WriteEndArray();
    }

    private static void WriteKeywords(Utf8JsonWriter json, IReadOnlyList<KeywordTally> keywords)
    {
        json.WriteStartArray("keywords"u8);
        foreach (var keyword in keywords) json.WriteRow(keyword.Keyword, keyword.Places, keyword.Positive, keyword.Negative);
        json.WriteEndArray();
    }
}
