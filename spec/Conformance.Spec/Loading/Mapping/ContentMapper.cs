using Conformance.Model;
using Microsoft.OpenApi;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Maps the media types of bodies, and of parameters and headers that have one.</summary>
internal sealed class ContentMapper(MappingContext context)
{
    internal IReadOnlyList<MediaContent> Map(IDictionary<string, IOpenApiMediaType>? content) =>
        Entries.Map(content, Map);

    /// <summary>The one media type that serializes a parameter or header, or null (OpenAPI 3.0 section 4.7.12.2).</summary>
    internal MediaContent? Only(IDictionary<string, IOpenApiMediaType>? content) =>
        Map(content) is [var only, ..] ? only : null;

    private MediaContent Map(string mediaType, IOpenApiMediaType content)
    {
        var origin = context.Origin(content.Extensions);
        return new MediaContent
        {
            MediaType = mediaType,
            Schema = context.Schema(origin, "schema"),
            ItemSchema = context.Schema(origin, "itemSchema"),
            Examples = ExampleReader.Read(origin, context.Follower),
            Encoding = Entries.ByName(content.Encoding, (_, encoding) => Encoding(encoding)),
            Place = origin.Place,
        };
    }

    private PropertyEncoding Encoding(OpenApiEncoding encoding) => new(
        encoding.ContentType,
        encoding.Style is { } style ? StyleMapper.Map(style) : null,
        context.Origin(encoding.Extensions).Member("explode") is null ? null : encoding.Explode,
        encoding.AllowReserved ?? false,
        new HeaderMapper(context).Map(encoding.Headers));
}
