namespace Conformance.Reports.Folding;

/// <summary>A documented status that no answer had.</summary>
/// <param name="Operation">The operation's key.</param>
/// <param name="Status">The status, range or <c>default</c> as documented.</param>
/// <param name="Reason">Why it was not seen, as far as the run can tell.</param>
public sealed record MissingStatus(string Operation, string Status, string Reason);
