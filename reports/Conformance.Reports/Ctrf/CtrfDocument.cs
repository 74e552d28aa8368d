using System.Text.Json;
using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.JUnit;

namespace Conformance.Reports.Ctrf;

/// <summary>
/// <c>ctrf-report.json</c>: the tests of <see cref="JUnitDocument"/> in the Common Test Report Format, for actions and bots that read it.
/// An operation without an answer has failed; its <c>rawStatus</c> says that it is broken.
/// </summary>
public sealed class CtrfDocument : IRunDocument
{
    /// <inheritdoc/>
    public string FileName => "ctrf-report.json";

    /// <inheritdoc/>
    public void Write(Run run, Stream stream)
    {
        var failures = run.Failures.ToLookup(f => f.Operation);
        var suites = run.Operations.Select(o => JUnitSuite.Of(o, [.. failures[o.Outline.Key]])).ToList();
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("reportFormat"u8, "CTRF"u8);
        json.WriteString("specVersion"u8, "0.0.0"u8);
        json.WriteStartObject("results"u8);
        WriteTool(json, run.Start);
        WriteSummary(json, run, [.. suites.SelectMany(s => s.Tests)]);
        json.WriteStartArray("tests"u8);
        foreach (var suite in suites)
        {
            foreach (var test in suite.Tests) WriteTest(json, suite.Name, test);
        }

        json.WriteEndArray();
        WriteEnvironment(json, run.Start);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, RunStarted start)
    {
        json.WriteStartObject("tool"u8);
        json.WriteString("name"u8, "conformance"u8);
        json.WriteString("version"u8, start.Tool);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Run run, IReadOnlyList<JUnitTest> tests)
    {
        var began = run.Start.At.ToUnixTimeMilliseconds();
        json.WriteStartObject("summary"u8);
        json.WriteNumber("tests"u8, tests.Count);
        json.WriteNumber("passed"u8, tests.Count(t => t.Kind == JUnitKind.Passed));
        json.WriteNumber("failed"u8, tests.Count(t => t.Kind is JUnitKind.Failure or JUnitKind.Error));
        json.WriteNumber("skipped"u8, tests.Count(t => t.Kind == JUnitKind.Skipped));
        json.WriteNumber("pending"u8, 0);
        json.WriteNumber("other"u8, 0);
        json.WriteNumber("start"u8, began);
        json.WriteNumber("stop"u8, began + (long)(run.Seconds * 1000));
        json.WriteEndObject();
    }

    private static void WriteTest(Utf8JsonWriter json, string suite, JUnitTest test)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, $"{suite}: {test.Name}");
        json.WriteString("status"u8, test.Kind switch { JUnitKind.Passed => "passed", JUnitKind.Skipped => "skipped", _ => "failed" });
        json.WriteNumber("duration"u8, (long)test.Milliseconds);
        json.WriteStartArray("suite"u8);
        json.WriteStringValue(suite);
        json.WriteEndArray();
        if (test.Message.Length > 0) json.WriteString("message"u8, test.Message);
        if (test.Text.Length > 0) json.WriteString("trace"u8, test.Text);
        if (test.Kind == JUnitKind.Error) json.WriteString("rawStatus"u8, "broken"u8);
        json.WriteEndObject();
    }

    private static void WriteEnvironment(Utf8JsonWriter json, RunStarted start)
    {
        json.WriteStartObject("environment"u8);
        json.WriteString("reportName"u8, start.Contract.Name);
        json.WriteString("appName"u8, VisibleText.Line(start.Contract.Title));
        json.WriteString("appVersion"u8, VisibleText.Line(start.Contract.Version));
        json.WriteString("testEnvironment"u8, VisibleText.Line(start.Target));
        json.WriteEndObject();
    }
}
