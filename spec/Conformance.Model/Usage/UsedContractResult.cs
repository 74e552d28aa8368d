namespace Conformance.Model;

/// <summary>What became of reading a record of use.</summary>
/// <param name="Used">What was read, or null if the file is none.</param>
/// <param name="Diagnostics">Why not.</param>
public sealed record UsedContractResult(UsedContract? Used, IReadOnlyList<Diagnostic> Diagnostics);
