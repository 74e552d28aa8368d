using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conformance.Reports.Sarif;

/// <summary>Writes findings as SARIF 2.1.0 (OASIS), for code hosts and editors that mark them at the lines of the document.</summary>
/// <param name="version">The version of this program.</param>
/// <param name="category">Tells the logs of one commit apart, for example the contract's name (section 3.14.3).</param>
public sealed class SarifLog(string version, string category)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a log of one run.</summary>
    /// <param name="results">The findings.</param>
    /// <param name="succeeded">True if the tool did what it was asked to, whatever it found (section 3.20.14).</param>
    /// <param name="stream">Where to; left open.</param>
    public void Write(IReadOnlyList<SarifResult> results, bool succeeded, Stream stream)
    {
        string[] rules = [.. results.Select(r => r.Rule).Distinct().Order(StringComparer.Ordinal)];
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        WriteInvocation(json, succeeded);
        WriteResults(json, results, rules);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json, string[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "conformance");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule);
        json.WriteStartObject("shortDescription");
        json.WriteString("text", $"{Sentence(rule)}.");
        json.WriteEndObject();
        json.WriteStartObject("help");
        json.WriteString("text", $"conformance explain {rule}");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter json, bool succeeded)
    {
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"conformance/{category}/");
        json.WriteEndObject();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", succeeded);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResults(Utf8JsonWriter json, IReadOnlyList<SarifResult> results, string[] rules)
    {
        json.WriteStartArray("results");
        foreach (var result in results)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", result.Rule);
            json.WriteNumber("ruleIndex", Array.BinarySearch(rules, result.Rule, StringComparer.Ordinal));
            json.WriteString("level", Words.Of(result.Severity));
            json.WriteStartObject("message");
            json.WriteString("text", result.Text);
            json.WriteEndObject();
            json.WriteNumber("occurrenceCount", result.Count);
            SarifLocation.Write(json, result);
            WriteFingerprint(json, result.Fingerprint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFingerprint(Utf8JsonWriter json, string? fingerprint)
    {
        if (fingerprint is null) return;
        json.WriteStartObject("partialFingerprints");
        json.WriteString("conformance/v1", fingerprint);
        json.WriteEndObject();
    }

    /// <summary>A rule's id is the sentence that it enforces.</summary>
    private static string Sentence(string rule) => rule.Length == 0 ? rule : $"{char.ToUpperInvariant(rule[0])}{rule[1..].Replace('-', ' ')}";
}
