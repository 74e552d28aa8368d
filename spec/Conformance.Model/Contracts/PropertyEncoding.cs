namespace Conformance.Model;

/// <summary>How one property of a form or multipart body is written (OpenAPI 3.0 section 4.7.15).</summary>
/// <param name="ContentType">The part's media types, or null for the default of the property's type.</param>
/// <param name="Style">The style, or null for the default.</param>
/// <param name="Explode">Explode, or null for the style's default.</param>
/// <param name="AllowReserved">True if reserved characters go unescaped.</param>
/// <param name="Headers">Headers of the part.</param>
public sealed record PropertyEncoding(
    string? ContentType,
    ParameterStyle? Style,
    bool? Explode,
    bool AllowReserved,
    IReadOnlyList<ResponseHeader> Headers);
