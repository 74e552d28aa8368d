namespace Conformance.Reports.JUnit;

/// <summary>One test of the JUnit report.</summary>
internal sealed record JUnitTest(string Name, JUnitKind Kind, double Milliseconds, string Type = "", string Message = "", string Text = "");
