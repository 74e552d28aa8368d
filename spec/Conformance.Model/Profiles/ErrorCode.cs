namespace Conformance.Model;

/// <summary>A code that an error body carries.</summary>
/// <param name="Status">The status it comes with.</param>
/// <param name="Code">The code.</param>
/// <param name="When">What it answers, in a word: <c>constraint</c>, <c>malformed</c>, <c>credentials</c>, <c>scope</c>, <c>unknown-id</c>, <c>unknown-path</c>, <c>method</c>, <c>state</c>, <c>rate-limit</c>, <c>unavailable</c>, <c>read-only</c>, <c>server</c>.</param>
/// <param name="Summary">What it says in words of our own.</param>
public sealed record ErrorCode(int Status, string Code, string When, string Summary);
