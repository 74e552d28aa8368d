namespace Conformance.Reports.Folding;

/// <summary>How one schema keyword was exercised.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Places">How many places of the document have it and were exercised.</param>
/// <param name="Positive">Cases that keep it.</param>
/// <param name="Negative">Cases that break it.</param>
public sealed record KeywordTally(string Keyword, int Places, int Positive, int Negative);
