namespace Conformance.Reports.Folding.Covering;

/// <summary>Which properties successes showed.</summary>
/// <param name="Declared">How many the document declares, summed over operations.</param>
/// <param name="Seen">How many of them an answer had.</param>
/// <param name="Missing">Those that no answer had.</param>
/// <param name="Undeclared">Those that an answer had and the document does not declare.</param>
public sealed record PropertyCoverage(int Declared, int Seen, IReadOnlyList<OperationNames> Missing, IReadOnlyList<OperationNames> Undeclared);
