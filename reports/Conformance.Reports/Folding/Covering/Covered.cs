namespace Conformance.Reports.Folding.Covering;

/// <summary>How much of what the contract declares was tried.</summary>
/// <param name="Declared">How many there are.</param>
/// <param name="Sent">How many a request carried.</param>
/// <param name="Accepted">How many a request carried that was answered by a 2xx.</param>
/// <param name="Missing">What no request carried, by operation.</param>
public sealed record Covered(int Declared, int Sent, int Accepted, IReadOnlyList<OperationNames> Missing);
