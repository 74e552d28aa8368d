namespace Conformance.Model;

/// <summary>A header that a response, or a part of a multipart body, may carry (OpenAPI 3.0 section 4.7.21).</summary>
/// <param name="Name">Its name; compared without case.</param>
/// <param name="Required">True if an answer without it breaks the contract.</param>
/// <param name="Explode">How objects are written; the style is always simple.</param>
/// <param name="Schema">The schema of the value, or null.</param>
/// <param name="Content">The one media type that serializes the value, or null.</param>
/// <param name="Examples">Examples of the value in document order.</param>
/// <param name="Place">Where it stands; for a referenced one, the referenced place.</param>
public sealed record ResponseHeader(
    string Name,
    bool Required,
    bool Explode,
    Schema? Schema,
    MediaContent? Content,
    IReadOnlyList<Example> Examples,
    Place Place);
