using System.Collections.Concurrent;

namespace Conformance.Suites.Checks.Promises;

/// <summary>What is promised of answers with one status.</summary>
/// <param name="response">The response that describes it, or null.</param>
/// <param name="status">The status.</param>
/// <param name="errors">The profile's shape of error bodies, or null.</param>
public sealed class AnswerPromise(Response? response, int status, ErrorProfile? errors)
{
    private readonly ConcurrentDictionary<string, MediaContent?> _contents = new(StringComparer.Ordinal);

    /// <summary>The response that describes the status, or null where it is not documented.</summary>
    public Response? Response => response;

    /// <summary>The profile's shape of the body: for errors whose body the document does not describe; else null.</summary>
    public ErrorProfile? ErrorShape { get; } = status >= 400 && response is not { Content.Count: > 0 } ? errors : null;

    /// <summary>The documented content whose media type or range names this type most closely, or null.</summary>
    public MediaContent? ContentFor(string mediaType) => _contents.TryGetValue(mediaType, out var known)
        ? known
        : _contents.GetOrAdd(mediaType, m => response?.ContentFor(m));
}
