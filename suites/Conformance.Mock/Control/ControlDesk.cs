using System.Text;
using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Authentication;
using Conformance.Mock.Limits;
using Conformance.Mock.Representations;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;
using Conformance.Mock.State;

namespace Conformance.Mock.Control;

/// <summary>What is below <c>/__conformance/</c>: for those who test, no part of any contract.</summary>
/// <param name="ground">What the mock stands on.</param>
/// <param name="tokens">The token endpoint.</param>
/// <param name="key">The key of the client that the mock knows.</param>
/// <param name="log">The last requests.</param>
/// <param name="limiter">Counts requests.</param>
internal sealed class ControlDesk(Ground ground, TokenEndpoint tokens, ClientKey key, RequestLog log, RateLimiter limiter)
{
    private readonly LimitDesk _limits = new(limiter);

    /// <summary>The beginning of its paths.</summary>
    public const string Prefix = "/__conformance/";

    private const string LimitForm = """A limit is {"requests": 600, "seconds": 60} with at most 10000000 requests in at most 86400 seconds, or null.""";

    /// <summary>Answers a call.</summary>
    public Reply Answer(Call call) => (call.Method, call.Path[Prefix.Length..]) switch
    {
        ("POST", "reset") => Reset(),
        ("GET", "snapshot") => Json(Snapshot(ground.World.Root)),
        ("GET", "requests") => Json(Requests()),
        ("GET", "rate-limit") => Json(_limits.Show()),
        ("PUT", "rate-limit") => _limits.TryChange(call.Body) ? Json(_limits.Show()) : Text("text/plain", LimitForm) with { Status = 400 },
        (_, "token") => tokens.Answer(call),
        ("GET", "key.pem") => Text("application/x-pem-file", key.Pem),
        _ => Text("text/plain", "There are: POST reset, GET snapshot, GET requests, GET and PUT rate-limit, POST token, GET key.pem") with { Status = 404 },
    };

    private Reply Reset()
    {
        ground.Reset();
        log.Clear();
        limiter.Refill();
        return Reply.Of(204);
    }

    private JsonArray Requests() => [.. log.Lines.Select(l => (JsonNode)new JsonObject { ["method"] = l.Method, ["target"] = l.Target, ["status"] = l.Status })];

    /// <summary>What is kept, as a tree: path of the collection, its items, and below each what belongs to it.</summary>
    private static JsonObject Snapshot(Scope scope)
    {
        var collections = new JsonObject();
        foreach (var items in scope.Collections.OrderBy(c => c.Resource.Path, StringComparer.Ordinal))
        {
            collections[ItemPaths.CollectionOf(items.Resource, scope)] = new JsonArray([.. items.Items().Select(i => (JsonNode)OfItem(i))]);
        }

        return collections;
    }

    private static JsonObject OfItem(Item item)
    {
        var one = new JsonObject { ["id"] = item.Id, ["body"] = item.Current.ToNode() };
        if (item.KnownParts is { } parts) one["parts"] = Snapshot(parts);
        return one;
    }

    private static Reply Json(JsonNode? body) => new() { Status = 200, ContentType = "application/json", Body = ReplyBody.Of(MockJson.Bytes(body)) };

    private static Reply Text(string mediaType, string text) => new() { Status = 200, ContentType = mediaType, Body = ReplyBody.Of(Encoding.UTF8.GetBytes(text)) };
}
