using Conformance.Model;

namespace Conformance.Generators.Serialization.Parameters;

/// <summary>What stands between the parts of a value (OpenAPI 3.0 section 4.7.12.3, Swagger 2.0 <c>collectionFormat</c>).</summary>
internal static class DelimitedStyle
{
    /// <summary>The delimiter as a character.</summary>
    public static char Of(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => ' ',
        ParameterStyle.PipeDelimited => '|',
        ParameterStyle.TabDelimited => '\t',
        _ => ',',
    };

    /// <summary>The delimiter as it travels in a URL: a comma as it is, the others percent-encoded, since a URL cannot hold them.</summary>
    public static string Encoded(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => "%20",
        ParameterStyle.PipeDelimited => "%7C",
        ParameterStyle.TabDelimited => "%09",
        _ => ",",
    };
}
