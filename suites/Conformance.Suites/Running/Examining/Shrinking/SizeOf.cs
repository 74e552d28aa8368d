using System.Text;
using System.Text.Json.Nodes;

namespace Conformance.Suites.Running.Examining.Shrinking;

/// <summary>Measures requests.</summary>
internal static class SizeOf
{
    /// <summary>How big a request is.</summary>
    public static RequestSize Request(Request request) => new(
        Encoding.UTF8.GetByteCount(request.Target) + (request.Body?.Length ?? 0),
        Pairs(request.Target) + (JsonBody.TryRead(request) is { } body ? Values(body) : 0));

    private static int Pairs(string target) => target.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? target.AsSpan(mark).Count('&') + 1 : 0;

    private static int Values(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } members => members.Sum(m => Values(m.Value)),
        JsonArray { Count: > 0 } items => items.Sum(Values),
        _ => 1,
    };
}
