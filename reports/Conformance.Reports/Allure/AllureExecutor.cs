namespace Conformance.Reports.Allure;

/// <summary>Who ran the tests (<c>executor.json</c>).</summary>
/// <param name="Name">The program.</param>
/// <param name="Type">Its kind.</param>
/// <param name="BuildName">The run.</param>
/// <param name="ReportName">What the report is about.</param>
public sealed record AllureExecutor(string Name, string Type, string BuildName, string ReportName);
