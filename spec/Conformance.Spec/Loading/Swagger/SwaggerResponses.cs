using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Mapping;
using Conformance.Spec.Loading.References;
using Microsoft.OpenApi;

namespace Conformance.Spec.Loading.Swagger;

/// <summary>The content that Microsoft.OpenApi makes of Swagger 2.0's <c>produces</c>, with schema and examples as written.</summary>
internal static class SwaggerResponses
{
    /// <summary>A response without schema promises no body (Swagger 2.0, Response Object).</summary>
    internal static IReadOnlyList<MediaContent> Content(IOpenApiResponse response, DocumentNode origin)
    {
        if (origin.Member("schema") is not { } schema) return [];
        return Entries.Map(response.Content, (type, _) => new MediaContent
        {
            MediaType = type,
            Schema = MappingContext.Schema(schema),
            Examples = Examples(origin, type),
            Place = origin.Place,
        });
    }

    private static IReadOnlyList<Example> Examples(DocumentNode response, string mediaType) =>
        response.Member("examples") is { Json.ValueKind: JsonValueKind.Object } examples && examples.Member(mediaType) is { } example
            ? [new Example("", example.Json, example.Place)]
            : [];
}
