namespace Conformance.Suites.Configuration;

/// <summary>What came of reading a suite file.</summary>
/// <param name="Suite">The suite, or null if something is wrong with it.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record SuiteResult(SuiteFile? Suite, IReadOnlyList<Diagnostic> Diagnostics);
