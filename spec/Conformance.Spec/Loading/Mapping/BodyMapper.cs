using Conformance.Model;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Swagger;
using Microsoft.OpenApi;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Maps request bodies; one that many operations refer to is one object.</summary>
internal sealed class BodyMapper(MappingContext context)
{
    private readonly Dictionary<DocumentNode, RequestBody> _known = new(ReferenceEqualityComparer.Instance);
    private readonly ContentMapper _contents = new(context);

    internal RequestBody? Map(IOpenApiRequestBody? offered, DocumentNode operation)
    {
        if (context.Version == SpecVersion.V20) return new SwaggerBodies(context.Document, context.Swagger, context.Follower).Map(operation);
        return offered is not null && context.Components.Of(offered) is { } body ? Shared(body, context.Origin(body.Extensions)) : null;
    }

    private RequestBody Shared(IOpenApiRequestBody body, DocumentNode origin)
    {
        if (_known.TryGetValue(origin, out var known)) return known;
        return _known[origin] = new RequestBody(body.Required, _contents.Map(body.Content), origin.Place);
    }
}
