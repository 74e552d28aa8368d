using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>A case in one line of a table.</summary>
/// <param name="Id">The case's id.</param>
/// <param name="Phase">Where it comes from.</param>
/// <param name="Mode">Whether it keeps the contract.</param>
/// <param name="Reason">Why it was made; for a broken case also what prevented the answer. Safe to show.</param>
/// <param name="Status">The status it got; 0 where none was read.</param>
/// <param name="Milliseconds">How long the answer took; 0 for a broken case.</param>
/// <param name="Outcome">How it ended.</param>
public sealed record CaseLine(string Id, Phase Phase, Mode Mode, string Reason, int Status, double Milliseconds, CaseOutcome Outcome);
