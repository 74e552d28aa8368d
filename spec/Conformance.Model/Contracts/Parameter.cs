namespace Conformance.Model;

/// <summary>A parameter of an operation (OpenAPI 3.0 section 4.7.12).</summary>
public sealed record Parameter
{
    /// <summary>Its name; case-sensitive except in headers.</summary>
    public required string Name { get; init; }

    /// <summary>The part of the request that carries it.</summary>
    public required ParameterLocation Location { get; init; }

    /// <summary>True if a request without it breaks the contract; always true in the path.</summary>
    public bool Required { get; init; }

    /// <summary>True if the document says that the parameter will go.</summary>
    public bool Deprecated { get; init; }

    /// <summary>How arrays and objects are written, the location's default if the document is silent.</summary>
    public required ParameterStyle Style { get; init; }

    /// <summary>True if each item or member is written on its own, the style's default if the document is silent.</summary>
    public bool Explode { get; init; }

    /// <summary>True if reserved characters go unescaped (query only).</summary>
    public bool AllowReserved { get; init; }

    /// <summary>True if the parameter may be sent with an empty value (query only).</summary>
    public bool AllowEmptyValue { get; init; }

    /// <summary>The schema of the value, or null where <see cref="Content"/> describes it.</summary>
    public Schema? Schema { get; init; }

    /// <summary>The one media type that serializes the value, or null.</summary>
    public MediaContent? Content { get; init; }

    /// <summary>Examples of the value in document order.</summary>
    public IReadOnlyList<Example> Examples { get; init; } = [];

    /// <summary>Where the parameter stands; for a referenced one, the referenced place.</summary>
    public required Place Place { get; init; }
}
