using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Conformance.Cli.Tests.Replaying;

/// <summary>
/// An application over a socket that gives each thing an id that was never there before, and each page a cursor likewise. It lies about the
/// size of a thing until it is mended.
/// </summary>
internal sealed class ThingServer : IAsyncDisposable
{
    /// <summary>What it promises.</summary>
    public const string Document = """
        openapi: 3.0.3
        info: { title: things, version: '1' }
        security: [ { bearer: [] } ]
        paths:
          /things:
            post:
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '201': { description: made, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
          /things/{id}:
            parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
            get:
              responses: { '200': { description: one, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, '404': { description: none } }
            delete:
              responses: { '204': { description: gone }, '404': { description: none } }
          /events:
            get:
              parameters:
                - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 2, default: 2 } }
                - { name: after, in: query, schema: { type: string } }
              responses:
                '200':
                  description: a page
                  headers: { Link: { schema: { type: string } } }
                  content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Event' } } } }
        components:
          securitySchemes: { bearer: { type: http, scheme: bearer } }
          schemas:
            Thing:
              type: object
              required: [name]
              properties:
                id: { type: string, readOnly: true }
                name: { type: string, minLength: 2, maxLength: 30 }
                size: { type: integer, readOnly: true }
            Event: { type: object, required: [id], properties: { id: { type: string }, at: { type: integer } } }
        """;

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, string> _things = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _cursors = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _lines = [];
    private int _made;

    private ThingServer(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public string Url => _app.Urls.Single();

    /// <summary>The credential that it demands, or null.</summary>
    public string? Credential { get; init; }

    /// <summary>True once it keeps what it promises.</summary>
    public bool IsMended { get; set; }

    /// <summary>What was asked.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>Starts it.</summary>
    public static async Task<ThingServer> StartAsync(string? credential = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new ThingServer(app) { Credential = credential };
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, path) = (context.Request, context.Request.Path.Value!);
        _lines.Enqueue($"{request.Method} {path}{request.QueryString}");
        if (Credential is not null && request.Headers.Authorization != $"Bearer {Credential}") context.Response.StatusCode = 401;
        else if (path == "/events") await EventsAsync(context);
        else if (request.Method == "POST" && path == "/things") await MakeAsync(context);
        else if (path.StartsWith("/things/", StringComparison.Ordinal)) await OneAsync(context, path["/things/".Length..]);
        else context.Response.StatusCode = 404;
    }

    private async Task MakeAsync(HttpContext context)
    {
        var id = $"t{Interlocked.Increment(ref _made):x4}";
        _things[id] = id;
        await JsonAsync(context, 201, $$"""{"id":"{{id}}","name":"some"}""");
    }

    private async Task OneAsync(HttpContext context, string id)
    {
        if (!_things.ContainsKey(id)) context.Response.StatusCode = 404;
        else if (context.Request.Method == "DELETE") context.Response.StatusCode = _things.TryRemove(id, out _) ? 204 : 404;
        else if (context.Request.Method != "GET") context.Response.StatusCode = 405;
        else await JsonAsync(context, 200, $$"""{"id":"{{id}}","name":"some","size":{{(IsMended ? "5" : "\"big\"")}}}""");
    }

    /// <summary>Six events; the third lies.</summary>
    private async Task EventsAsync(HttpContext context)
    {
        var size = int.TryParse(context.Request.Query["limit"], out var limit) && limit is 1 or 2 ? limit : 2;
        var from = context.Request.Query["after"] is [{ } cursor] && _cursors.TryGetValue(cursor, out var at) ? at : 0;
        if (from + size < 6)
        {
            var next = $"c{Interlocked.Increment(ref _made):x4}";
            _cursors[next] = from + size;
            context.Response.Headers.Link = $"<{Url}/events?limit={size}&after={next}>; rel=\"next\"";
        }

        var items = Enumerable.Range(from, Math.Min(size, 6 - from)).Select(n => $$"""{"id":"e{{n}}","at":{{(n == 2 && !IsMended ? "\"noon\"" : $"{n}")}}}""");
        await JsonAsync(context, 200, $"[{string.Join(',', items)}]");
    }

    private static Task JsonAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    }
}
