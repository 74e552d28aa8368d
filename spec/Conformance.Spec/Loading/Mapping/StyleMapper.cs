using ModelStyle = Conformance.Model.ParameterStyle;
using OpenApiStyle = Microsoft.OpenApi.ParameterStyle;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Maps styles.</summary>
internal static class StyleMapper
{
    internal static ModelStyle Map(OpenApiStyle? style) => style switch
    {
        OpenApiStyle.Matrix => ModelStyle.Matrix,
        OpenApiStyle.Label => ModelStyle.Label,
        OpenApiStyle.Simple => ModelStyle.Simple,
        OpenApiStyle.SpaceDelimited => ModelStyle.SpaceDelimited,
        OpenApiStyle.PipeDelimited => ModelStyle.PipeDelimited,
        OpenApiStyle.DeepObject => ModelStyle.DeepObject,
        OpenApiStyle.Cookie => ModelStyle.Cookie,
        _ => ModelStyle.Form,
    };
}
