using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.Mapping;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Swagger;

/// <summary>
/// The body that Swagger 2.0 writes as a body parameter or as form parameters, of the operation or of its path item, in the media types
/// that <c>consumes</c> names.
/// </summary>
internal sealed class SwaggerBodies(DocumentNode document, SwaggerSchemas schemas, ReferenceFollower follower)
{
    private static readonly string[] FormTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

    internal RequestBody? Map(DocumentNode operation)
    {
        if (schemas.Of(operation) is { } form) return Form(operation, form);
        return SwaggerForm.Parameters(operation, follower).FirstOrDefault(p => p.Text("in") == "body") is { } body ? Body(operation, body) : null;
    }

    private RequestBody Body(DocumentNode operation, DocumentNode parameter)
    {
        var schema = parameter.Member("schema") is { } node && SchemaKind.IsSchema(node, SpecVersion.V20) ? MappingContext.Schema(node) : null;
        return new RequestBody(
            parameter.Flag("required"),
            [.. Consumed(operation).DefaultIfEmpty("application/json").Select(type => new MediaContent { MediaType = type, Schema = schema, Place = parameter.Place })],
            parameter.Place);
    }

    private RequestBody Form(DocumentNode operation, Schema form)
    {
        var types = Consumed(operation).Where(t => FormTypes.Contains(MediaTypes.Essence(t), StringComparer.Ordinal));
        var usual = FormTypes[SwaggerForm.HasFile(operation, follower) ? 1 : 0];
        return new RequestBody(
            form.Json.TryGetProperty("required", out _),
            [.. types.DefaultIfEmpty(usual).Select(type => new MediaContent { MediaType = type, Schema = form, Place = operation.Place })],
            operation.Place);
    }

    private IEnumerable<string> Consumed(DocumentNode operation) =>
        (operation.Member("consumes") ?? document.Member("consumes"))?.Items().Select(t => t.Json.ToString()) ?? [];
}
