using Conformance.Model;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Swagger;

/// <summary>What Swagger 2.0 says of a parameter's form on the wire: <c>collectionFormat</c>, by default <c>csv</c>.</summary>
internal static class SwaggerParameters
{
    internal static Parameter Complete(Parameter parameter, DocumentNode origin, SwaggerSchemas schemas) => parameter with
    {
        Schema = schemas.Of(origin),
        Style = StyleOf(parameter.Location, origin.Text("collectionFormat")),
        Explode = origin.Text("collectionFormat") == "multi",
    };

    private static ParameterStyle StyleOf(ParameterLocation location, string? collectionFormat) => collectionFormat switch
    {
        "ssv" => ParameterStyle.SpaceDelimited,
        "tsv" => ParameterStyle.TabDelimited,
        "pipes" => ParameterStyle.PipeDelimited,
        _ => location == ParameterLocation.Query ? ParameterStyle.Form : ParameterStyle.Simple,
    };
}
