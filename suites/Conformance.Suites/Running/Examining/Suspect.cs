namespace Conformance.Suites.Running.Examining;

/// <summary>A cause of failure, with the simplest case that shows it.</summary>
/// <param name="Fingerprint">The cause.</param>
/// <param name="Operation">The operation that it belongs to.</param>
/// <param name="Failure">What is wrong.</param>
/// <param name="Scenario">The scenario of the case.</param>
/// <param name="Case">The id of the case.</param>
/// <param name="Rank">How simple the case is.</param>
/// <param name="IsWhole">True if the failure is the scenario's as a whole.</param>
internal sealed record Suspect(string Fingerprint, Operation Operation, Failure Failure, Scenario Scenario, string Case, ExemplarRank Rank, bool IsWhole);
