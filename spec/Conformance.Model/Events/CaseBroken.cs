namespace Conformance.Model;

/// <summary>Nothing was said about this case: nobody's verdict.</summary>
/// <param name="Case">The case.</param>
/// <param name="Reason">What prevented an answer, for example <c>connection refused</c>.</param>
public sealed record CaseBroken(CaseRecord Case, string Reason) : RunEvent;
