namespace Conformance.Model;

/// <summary>A body in one media type (OpenAPI 3.0 section 4.7.14).</summary>
public sealed record MediaContent
{
    /// <summary>The media type or range, for example <c>application/json</c> or <c>*/*</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The schema of the body, or null where nothing is said.</summary>
    public Schema? Schema { get; init; }

    /// <summary>The schema of each item of a sequential media type (OpenAPI 3.2 section 4.14.3), or null.</summary>
    public Schema? ItemSchema { get; init; }

    /// <summary>Examples in document order.</summary>
    public IReadOnlyList<Example> Examples { get; init; } = [];

    /// <summary>How single properties of a form or multipart body are written, by property name.</summary>
    public IReadOnlyDictionary<string, PropertyEncoding> Encoding { get; init; } = new Dictionary<string, PropertyEncoding>(StringComparer.Ordinal);

    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }

    /// <summary>True for JSON and every <c>+json</c> media type (RFC 6839 section 3.1).</summary>
    public bool IsJson => MediaTypes.IsJson(MediaType);
}
