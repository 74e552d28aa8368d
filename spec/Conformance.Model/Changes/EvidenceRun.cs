namespace Conformance.Model;

/// <summary>What was sent to show changes, in numbers.</summary>
/// <param name="Way">Who talked to whom.</param>
/// <param name="Operations">The keys of the operations that were judged, in document order: those that a change reaches.</param>
/// <param name="Cases">Answers that were judged.</param>
/// <param name="Failed">Those of them that failed.</param>
/// <param name="SetUp">Answers of other operations, which only made what the judged ones need.</param>
public sealed record EvidenceRun(EvidenceWay Way, IReadOnlyList<string> Operations, int Cases, int Failed, int SetUp);
