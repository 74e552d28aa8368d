namespace Conformance.Model;

/// <summary>The part of a request that carries a parameter.</summary>
public enum ParameterLocation
{
    /// <summary>A segment, or part of one, of the path template.</summary>
    Path,

    /// <summary>One name of the query.</summary>
    Query,

    /// <summary>A request header.</summary>
    Header,

    /// <summary>A cookie.</summary>
    Cookie,

    /// <summary>The whole query (OpenAPI 3.2 section 4.12.2.2).</summary>
    QueryString,
}
