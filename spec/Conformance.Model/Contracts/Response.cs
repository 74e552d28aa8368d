namespace Conformance.Model;

/// <summary>A response that an operation may give (OpenAPI 3.0 section 4.7.17).</summary>
public sealed record Response
{
    /// <summary>The status, range or default that it describes.</summary>
    public required StatusPattern Status { get; init; }

    /// <summary>Headers in document order; <c>Content-Type</c> is left out, as OpenAPI says.</summary>
    public IReadOnlyList<ResponseHeader> Headers { get; init; } = [];

    /// <summary>Bodies by media type in document order; empty where no body is promised.</summary>
    public IReadOnlyList<MediaContent> Content { get; init; } = [];

    /// <summary>OpenAPI links in document order.</summary>
    public IReadOnlyList<ResponseLink> Links { get; init; } = [];

    /// <summary>Where it stands; for a referenced one, the referenced place.</summary>
    public required Place Place { get; init; }

    /// <summary>The content whose range names <paramref name="mediaType"/> most closely, or null.</summary>
    public MediaContent? ContentFor(string mediaType) => Content
        .Where(c => MediaTypes.IsWithin(mediaType, c.MediaType))
        .MaxBy(c => MediaTypes.Specificity(c.MediaType));
}
