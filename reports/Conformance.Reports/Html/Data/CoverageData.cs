using System.Text.Json;
using Conformance.Model;
using Conformance.Reports.Folding.Covering;

namespace Conformance.Reports.Html.Data;

/// <summary>How much of the contract a run touched, as the page reads it.</summary>
internal static class CoverageData
{
    /// <summary>Counts of enumerated values and of properties, and the properties that were never shown, and those that nobody declared.</summary>
    public static void Write(Utf8JsonWriter json, ContractCoverage coverage)
    {
        json.WriteNumbers("values"u8, coverage.Values.Declared, coverage.Values.Sent, coverage.Values.Accepted);
        json.WriteNumbers("properties"u8, coverage.AnswerProperties.Declared, coverage.AnswerProperties.Seen);
        Write(json, "unshown", coverage.AnswerProperties.Missing);
        Write(json, "undeclared", coverage.AnswerProperties.Undeclared);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<OperationNames> operations)
    {
        json.WriteStartObject(name);
        foreach (var operation in operations) json.WriteStrings(System.Text.Encoding.UTF8.GetBytes(operation.Operation), operation.Names.Select(VisibleText.Line));
        json.WriteEndObject();
    }
}
