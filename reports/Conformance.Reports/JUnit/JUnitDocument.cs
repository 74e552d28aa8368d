using System.Globalization;
using System.Text;
using System.Xml;
using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.JUnit;

/// <summary>
/// <c>junit.xml</c> in the form that CI systems have in common: a suite for each operation; in it a test for each phase, a test for
/// each cause of failure (most readers show one failure of a test), and one that says why an operation was not tested.
/// </summary>
public sealed class JUnitDocument : IRunDocument
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <inheritdoc/>
    public string FileName => "junit.xml";

    /// <inheritdoc/>
    public void Write(Run run, Stream stream)
    {
        var failures = run.Failures.ToLookup(f => f.Operation);
        var suites = run.Operations.Select(o => JUnitSuite.Of(o, [.. failures[o.Outline.Key]])).ToList();
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", $"conformance {run.Start.Contract.Name}");
        WriteCounts(xml, [.. suites.SelectMany(s => s.Tests)]);
        foreach (var suite in suites) WriteSuite(xml, suite, run.Start);
        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, JUnitSuite suite, RunStarted start)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", suite.Name);
        WriteCounts(xml, suite.Tests);
        xml.WriteAttributeString("skipped", Number(suite.Tests.Count(t => t.Kind == JUnitKind.Skipped)));
        xml.WriteAttributeString("timestamp", start.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        foreach (var test in suite.Tests) WriteTest(xml, suite.Name, test);
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<JUnitTest> tests)
    {
        xml.WriteAttributeString("tests", Number(tests.Count));
        xml.WriteAttributeString("failures", Number(tests.Count(t => t.Kind == JUnitKind.Failure)));
        xml.WriteAttributeString("errors", Number(tests.Count(t => t.Kind == JUnitKind.Error)));
        xml.WriteAttributeString("time", Seconds(tests.Sum(t => t.Milliseconds)));
    }

    private static void WriteTest(XmlWriter xml, string suite, JUnitTest test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", test.Name);
        xml.WriteAttributeString("classname", suite);
        xml.WriteAttributeString("time", Seconds(test.Milliseconds));
        WriteEnd(xml, test);
        xml.WriteEndElement();
    }

    private static void WriteEnd(XmlWriter xml, JUnitTest test)
    {
        if (test.Kind == JUnitKind.Passed)
        {
            if (test.Text.Length > 0) xml.WriteElementString("system-out", test.Text);
            return;
        }

        xml.WriteStartElement(Words.Of(test.Kind));
        if (test.Kind != JUnitKind.Skipped) xml.WriteAttributeString("type", test.Type);
        xml.WriteAttributeString("message", test.Message);
        if (test.Text.Length > 0) xml.WriteString(test.Text);
        xml.WriteEndElement();
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(double milliseconds) => (milliseconds / 1000).ToString("0.000", CultureInfo.InvariantCulture);
}
