using System.Collections.Concurrent;
using Conformance.Spec.Schemas;

namespace Conformance.Suites.Checks.Promises;

/// <summary>What is promised of answers with one status.</summary>
public sealed class AnswerPromise
{
    private readonly ConcurrentDictionary<string, BodyPromise?> _bodies = new(StringComparer.Ordinal);
    private readonly SchemaSet _schemas;

    /// <summary>Looks at what the document and the profile say of a status.</summary>
    /// <param name="response">The response that describes it, or null.</param>
    /// <param name="status">The status.</param>
    /// <param name="schemas">The contract's schemas.</param>
    /// <param name="errors">The profile's shape of error bodies, or null.</param>
    internal AnswerPromise(Response? response, int status, SchemaSet schemas, ErrorShape? errors)
    {
        (Response, _schemas) = (response, schemas);
        ErrorShape = status >= 400 && response is not { Content.Count: > 0 } ? errors : null;
        Headers = response is null ? [] : [.. response.Headers.Where(h => !IsContentType(h)).Select(h => new HeaderPromise(h, schemas))];
    }

    /// <summary>The response that describes the status, or null where it is not documented.</summary>
    public Response? Response { get; }

    /// <summary>The profile's shape of the body: for errors whose body the document does not describe; else null.</summary>
    public ErrorShape? ErrorShape { get; }

    /// <summary>The documented headers.</summary>
    public IReadOnlyList<HeaderPromise> Headers { get; }

    /// <summary>What is promised of a body with this media type, by the documented media type or range that names it most closely; else null.</summary>
    public BodyPromise? BodyOf(string mediaType) => _bodies.TryGetValue(mediaType, out var known)
        ? known
        : _bodies.GetOrAdd(mediaType, Find);

    private BodyPromise? Find(string mediaType) => Response?.ContentFor(mediaType) is { } content
        ? new BodyPromise(content, content.Schema is { } schema ? _schemas.Compile(schema) : null)
        : null;

    /// <summary>A response header named Content-Type is ignored (OpenAPI 3.0 section 4.7.17).</summary>
    private static bool IsContentType(ResponseHeader header) => header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase);
}
