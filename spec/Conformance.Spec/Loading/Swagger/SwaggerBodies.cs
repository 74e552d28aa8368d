using Conformance.Model;
using Conformance.Spec.Loading.Mapping;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Structure;
using Microsoft.OpenApi;

namespace Conformance.Spec.Loading.Swagger;

/// <summary>The bodies that Microsoft.OpenApi makes of Swagger 2.0's body and form parameters, with their schemas as written.</summary>
internal sealed class SwaggerBodies(Origins origins, SwaggerSchemas schemas)
{
    private static readonly string[] FormTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

    internal RequestBody Map(IOpenApiRequestBody body, DocumentNode operation) => schemas.Of(operation) is { } form
        ? Form(body, operation, form)
        : Body(body, origins.Of(body.Extensions) ?? operation);

    private static RequestBody Body(IOpenApiRequestBody body, DocumentNode parameter) => new(
        body.Required,
        [
            .. Entries.Map(body.Content, (type, _) => new MediaContent
            {
                MediaType = type,
                Schema = parameter.Member("schema") is { IsObject: true } schema ? MappingContext.Schema(schema) : null,
                Place = parameter.Place,
            }),
        ],
        parameter.Place);

    private static RequestBody Form(IOpenApiRequestBody body, DocumentNode operation, Schema form)
    {
        var offered = (body.Content?.Keys ?? Enumerable.Empty<string>()).Where(t => FormTypes.Contains(MediaTypes.Essence(t), StringComparer.Ordinal)).ToList();
        var hasFile = form.Json.GetProperty("properties").EnumerateObject()
            .Any(p => p.Value.TryGetProperty("format", out var format) && format.ValueEquals("binary"));
        if (offered.Count == 0) offered.Add(FormTypes[hasFile ? 1 : 0]);
        return new RequestBody(
            form.Json.TryGetProperty("required", out _),
            [.. offered.Select(type => new MediaContent { MediaType = type, Schema = form, Place = operation.Place })],
            operation.Place);
    }
}
