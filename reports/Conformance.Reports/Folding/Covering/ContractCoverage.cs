namespace Conformance.Reports.Folding.Covering;

/// <summary>How much of the contract a run touched.</summary>
/// <param name="Parameters">Declared parameters.</param>
/// <param name="Values">Values that parameters enumerate.</param>
/// <param name="Keywords">Schema keywords, with the cases that keep and that break them.</param>
/// <param name="AnswerProperties">Properties of successes.</param>
public sealed record ContractCoverage(Covered Parameters, Covered Values, IReadOnlyList<KeywordTally> Keywords, PropertyCoverage AnswerProperties);
