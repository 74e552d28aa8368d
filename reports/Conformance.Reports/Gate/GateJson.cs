using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Model;

namespace Conformance.Reports.Gate;

/// <summary>An array with an object for each change, those that weigh most first, then in document order.</summary>
public sealed class GateJson : IGateFormat
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string FileName => "gate.json";

    /// <inheritdoc/>
    public void Write(GateReport report, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var finding in report.Findings) Write(finding, json);
            json.WriteEndArray();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        output.Write('\n');
    }

    private static void Write(GateFinding finding, Utf8JsonWriter json)
    {
        var change = finding.Change;
        json.WriteStartObject();
        json.WriteString("id", change.Id);
        json.WriteString("level", GateWords.Of(change.Level));
        json.WriteString("text", change.Text);
        json.WriteStartArray("operations");
        foreach (var operation in change.Operations) json.WriteStringValue(operation);
        json.WriteEndArray();
        Write("base", change.Base, json);
        Write("revision", change.Revision, json);
        json.WriteString("fingerprint", change.Fingerprint);
        json.WriteString("breaks", change.Breaks.ToString().ToLowerInvariant());
        json.WriteString("remedy", change.Remedy);
        json.WriteString("accepted", finding.Accepted);
        Write(finding.Evidence, json);
        json.WriteString("notShown", finding.NotShown);
        json.WriteEndObject();
    }

    private static void Write(Evidence? evidence, Utf8JsonWriter json)
    {
        if (evidence is null)
        {
            json.WriteNull("evidence");
            return;
        }

        json.WriteStartObject("evidence");
        json.WriteString("way", JsonNamingPolicy.KebabCaseLower.ConvertName(evidence.Way.ToString()));
        json.WriteString("operation", evidence.Operation);
        json.WriteString("reason", evidence.Reason);
        json.WriteString("request", evidence.Request);
        json.WriteNumber("status", evidence.Status);
        json.WriteString("body", evidence.Body);
        json.WriteString("expected", evidence.Expected);
        json.WriteString("actual", evidence.Actual);
        json.WriteEndObject();
    }

    private static void Write(string name, Place? place, Utf8JsonWriter json)
    {
        if (place is not { } at)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", at.File);
        json.WriteString("pointer", at.Pointer);
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
        json.WriteEndObject();
    }
}
