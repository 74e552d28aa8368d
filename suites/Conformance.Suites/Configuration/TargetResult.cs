namespace Conformance.Suites.Configuration;

/// <summary>What came of reading a target file.</summary>
/// <param name="Target">The target, or null if something is wrong with the file.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record TargetResult(TargetFile? Target, IReadOnlyList<Diagnostic> Diagnostics);
