namespace Conformance.Suites.Configuration.Baselines;

/// <summary>What came of reading a baseline.</summary>
/// <param name="Baseline">The baseline, or null if something is wrong with the file.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record BaselineResult(Baseline? Baseline, IReadOnlyList<Diagnostic> Diagnostics);
