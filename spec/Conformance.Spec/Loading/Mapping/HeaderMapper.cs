using Conformance.Model;
using Microsoft.OpenApi;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Maps the headers of responses and of the parts of multipart bodies.</summary>
internal sealed class HeaderMapper(MappingContext context)
{
    /// <summary>The headers in document order; <c>Content-Type</c> is said by the content (OpenAPI 3.0 section 4.7.17).</summary>
    internal IReadOnlyList<ResponseHeader> Map(IDictionary<string, IOpenApiHeader>? headers) =>
    [
        .. Entries.Map(headers, (name, header) => context.Components.Of(header) is { } target ? Map(name, target) : null)
            .OfType<ResponseHeader>()
            .Where(h => !h.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)),
    ];

    private ResponseHeader Map(string name, IOpenApiHeader header)
    {
        var origin = context.Origin(header.Extensions);
        return new ResponseHeader(
            name,
            header.Required,
            header.Explode,
            context.Version == SpecVersion.V20 ? context.Swagger.Of(origin) : context.Schema(origin, "schema"),
            new ContentMapper(context).Only(header.Content),
            ExampleReader.Read(origin, context.Follower),
            origin.Place);
    }
}
