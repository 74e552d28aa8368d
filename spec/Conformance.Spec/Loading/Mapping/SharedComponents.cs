using Microsoft.OpenApi;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>
/// What references of the structure lead to, looked up by name: the library's own references search a workspace at every property. Null
/// where the target was left out.
/// </summary>
internal sealed class SharedComponents(OpenApiComponents? components)
{
    internal IOpenApiParameter? Of(IOpenApiParameter parameter) =>
        parameter is OpenApiParameterReference reference ? Find(components?.Parameters, reference.Reference) : parameter;

    internal IOpenApiRequestBody? Of(IOpenApiRequestBody body) =>
        body is OpenApiRequestBodyReference reference ? Find(components?.RequestBodies, reference.Reference) : body;

    internal IOpenApiResponse? Of(IOpenApiResponse response) =>
        response is OpenApiResponseReference reference ? Find(components?.Responses, reference.Reference) : response;

    internal IOpenApiHeader? Of(IOpenApiHeader header) =>
        header is OpenApiHeaderReference reference ? Find(components?.Headers, reference.Reference) : header;

    private static T? Find<T>(IDictionary<string, T>? section, BaseOpenApiReference reference)
        where T : class => section is not null && reference.Id is { } id && section.TryGetValue(id, out var found) ? found : null;
}
