using Conformance.Model;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>What came of looking for exchanges that show changes.</summary>
/// <param name="Findings">The changes, each with its evidence or the reason why there is none.</param>
/// <param name="Runs">What was sent.</param>
/// <param name="Notices">Failed exchanges that no change explains.</param>
internal sealed record EvidenceResult(IReadOnlyList<GateFinding> Findings, IReadOnlyList<EvidenceRun> Runs, IReadOnlyList<string> Notices);
