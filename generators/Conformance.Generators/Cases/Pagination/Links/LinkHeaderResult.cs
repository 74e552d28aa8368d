namespace Conformance.Generators.Cases.Pagination.Links;

/// <summary>What a <c>Link</c> header says.</summary>
/// <param name="Links">The links in order, up to the first error.</param>
/// <param name="Problem">What breaks the grammar, or null.</param>
public sealed record LinkHeaderResult(IReadOnlyList<WebLink> Links, string? Problem);
