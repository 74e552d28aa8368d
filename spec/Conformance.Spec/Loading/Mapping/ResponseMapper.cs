using Conformance.Model;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Swagger;
using Microsoft.OpenApi;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Maps responses; one that many operations refer to differs only in its status.</summary>
internal sealed class ResponseMapper(MappingContext context)
{
    private readonly Dictionary<DocumentNode, Response> _known = new(ReferenceEqualityComparer.Instance);
    private readonly ContentMapper _contents = new(context);
    private readonly HeaderMapper _headers = new(context);

    internal IReadOnlyList<Response> Map(OpenApiResponses? responses) =>
    [
        .. Entries.Map(responses, (status, response) => context.Components.Of(response) is { } target ? Map(new StatusPattern(status), target) : null)
            .OfType<Response>(),
    ];

    private Response Map(StatusPattern status, IOpenApiResponse response)
    {
        var origin = context.Origin(response.Extensions);
        if (!_known.TryGetValue(origin, out var known)) _known[origin] = known = Create(status, response, origin);
        return known.Status == status ? known : known with { Status = status };
    }

    private Response Create(StatusPattern status, IOpenApiResponse response, DocumentNode origin) => new()
    {
        Status = status,
        Headers = _headers.Map(response.Headers),
        Content = context.Version == SpecVersion.V20 ? SwaggerResponses.Content(response, origin) : _contents.Map(response.Content),
        Links = LinkReader.Read(origin, context.Follower),
        Place = origin.Place,
    };
}
