namespace Conformance.Generators.Cases.Pagination.Links;

/// <summary>What a link to the next page leads to.</summary>
/// <param name="Text">The reference as the answer gives it.</param>
/// <param name="Url">What it resolves to.</param>
/// <param name="IsOurs">True if that is at the target's origin, at one of the document's servers, or at an origin that the profile names.</param>
/// <param name="Target">Path and query without the base path, byte for byte; null where the URL is not below the base path.</param>
/// <param name="IsSamePath">True if the path is that of the page that carries the link.</param>
public sealed record NextLink(string Text, UriText Url, bool IsOurs, string? Target, bool IsSamePath);
