namespace Conformance.Reports.Folding;

/// <summary>What one check said, counted.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Passed">Promises kept.</param>
/// <param name="Failed">Promises broken, whatever the severity.</param>
/// <param name="NotApplicable">No statement.</param>
public sealed record CheckTally(string Check, int Passed, int Failed, int NotApplicable);
