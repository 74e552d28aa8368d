namespace Conformance.Model;

/// <summary>The body that an operation takes (OpenAPI 3.0 section 4.7.13).</summary>
/// <param name="Required">True if a request without body breaks the contract.</param>
/// <param name="Content">The media types offered, in document order.</param>
/// <param name="Place">Where the body stands; for a referenced one, the referenced place.</param>
public sealed record RequestBody(bool Required, IReadOnlyList<MediaContent> Content, Place Place);
