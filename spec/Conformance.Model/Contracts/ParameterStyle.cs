namespace Conformance.Model;

/// <summary>How a parameter's value is written (OpenAPI 3.0 section 4.7.12.3).</summary>
public enum ParameterStyle
{
    /// <summary>Comma-separated, no prefix: path and header.</summary>
    Simple,

    /// <summary>Dot-prefixed: path.</summary>
    Label,

    /// <summary>Semicolon-prefixed with names: path.</summary>
    Matrix,

    /// <summary>Names and values joined by ampersand: query and cookie.</summary>
    Form,

    /// <summary>Space-separated array: query.</summary>
    SpaceDelimited,

    /// <summary>Pipe-separated array: query.</summary>
    PipeDelimited,

    /// <summary>Object members in brackets: query.</summary>
    DeepObject,

    /// <summary>Tab-separated array: Swagger 2.0's <c>collectionFormat: tsv</c>.</summary>
    TabDelimited,

    /// <summary>Cookie syntax without percent-encoding (OpenAPI 3.2).</summary>
    Cookie,
}
