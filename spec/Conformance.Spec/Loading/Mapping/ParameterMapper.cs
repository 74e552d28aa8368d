using Conformance.Model;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Swagger;
using Microsoft.OpenApi;
using ModelLocation = Conformance.Model.ParameterLocation;
using ModelStyle = Conformance.Model.ParameterStyle;
using OpenApiLocation = Microsoft.OpenApi.ParameterLocation;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Maps parameters; one that many operations refer to is one object.</summary>
internal sealed class ParameterMapper(MappingContext context)
{
    private readonly Dictionary<DocumentNode, Parameter> _known = new(ReferenceEqualityComparer.Instance);
    private readonly ContentMapper _contents = new(context);

    /// <summary>The operation's parameters, then those of its path item that it does not replace (OpenAPI 3.0 section 4.7.8.1).</summary>
    internal IReadOnlyList<Parameter> Map(IList<IOpenApiParameter>? own, IList<IOpenApiParameter>? inherited)
    {
        var mapped = new List<Parameter>();
        foreach (var parameter in (own ?? []).Concat(inherited ?? []).Select(context.Components.Of).OfType<IOpenApiParameter>().Where(IsOutsideBody).Select(Map))
        {
            if (!mapped.Exists(p => IsSame(p, parameter))) mapped.Add(parameter);
        }

        return mapped;
    }

    /// <summary>Swagger 2.0 writes bodies as parameters.</summary>
    private bool IsOutsideBody(IOpenApiParameter parameter) =>
        context.Version != SpecVersion.V20 || context.Origin(parameter.Extensions).Text("in") is not ("body" or "formData");

    private static bool IsSame(Parameter one, Parameter other) => one.Location == other.Location && string.Equals(
        one.Name, other.Name, one.Location == ModelLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private Parameter Map(IOpenApiParameter parameter)
    {
        var origin = context.Origin(parameter.Extensions);
        if (_known.TryGetValue(origin, out var known)) return known;
        return _known[origin] = context.Version == SpecVersion.V20
            ? SwaggerParameters.Complete(Create(parameter, origin), origin, context.Swagger)
            : Create(parameter, origin);
    }

    private Parameter Create(IOpenApiParameter parameter, DocumentNode origin)
    {
        var location = Location(parameter.In);
        return new Parameter
        {
            Name = parameter.Name ?? "",
            Location = location,
            Required = parameter.Required || location == ModelLocation.Path,
            Deprecated = parameter.Deprecated,
            Style = location == ModelLocation.QueryString ? ModelStyle.Form : StyleMapper.Map(parameter.Style),
            Explode = parameter.Explode,
            AllowReserved = parameter.AllowReserved,
            AllowEmptyValue = origin.Flag("allowEmptyValue"),
            Schema = context.Schema(origin, "schema"),
            Content = _contents.Only(parameter.Content),
            Examples = ExampleReader.Read(origin, context.Follower),
            Place = origin.Place,
        };
    }

    private static ModelLocation Location(OpenApiLocation? location) => location switch
    {
        OpenApiLocation.Path => ModelLocation.Path,
        OpenApiLocation.Header => ModelLocation.Header,
        OpenApiLocation.Cookie => ModelLocation.Cookie,
        OpenApiLocation.QueryString => ModelLocation.QueryString,
        _ => ModelLocation.Query,
    };
}
