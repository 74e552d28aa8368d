namespace Conformance.NUnit;

/// <summary>What came of loading a suite.</summary>
/// <param name="Suite">The suite, or null.</param>
/// <param name="Problem">Why there is none; empty where there is one.</param>
internal sealed record SuiteLoad(SuiteUnderTest? Suite, string Problem);
