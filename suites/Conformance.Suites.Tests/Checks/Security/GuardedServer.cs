using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Conformance.Suites.Tests.Checks.Security;

/// <summary>
/// Notes that belong to whoever made them, behind tokens, passwords, keys, cookies, on Kestrel, written without a look at the harness. It
/// behaves in one odd way: some ways are right, others are not.
/// </summary>
internal sealed class GuardedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _oddity;
    private readonly Lock _lock = new();
    private readonly List<GuardedNote> _notes = [];
    private int _serial = 4_711_000;

    private GuardedServer(string oddity)
    {
        _oddity = oddity;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public Uri Url => new(_app.Urls.First());

    public static async Task<GuardedServer> StartAsync(string oddity)
    {
        var server = new GuardedServer(oddity);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private bool Is(params ReadOnlySpan<string> oddities) => oddities.Contains(_oddity);

    private async Task AnswerAsync(HttpContext context)
    {
        var body = context.Request.ContentLength > 0 ? await JsonNode.ParseAsync(context.Request.Body) : null;
        (int Status, JsonNode? Body) answer;
        lock (_lock) answer = Answer(context.Request, body);
        context.Response.StatusCode = answer.Status;
        if (answer.Status == 401 && !Is("no challenge")) context.Response.Headers.WWWAuthenticate = "Bearer realm=\"notes\", Basic realm=\"notes\"";
        if (answer.Body is null) return;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.Body.ToJsonString());
    }

    private (int Status, JsonNode? Body) Answer(HttpRequest request, JsonNode? body)
    {
        var guard = new Guard(request, _oddity);
        return request.Path.Value switch
        {
            "/health" => Is("health guarded") && guard.Token is null ? (401, null) : (200, null),
            "/greeting" => Is("greeting guarded") && guard.Token is null ? (401, null) : (200, null),
            "/reports" => (Is("one of two suffices") ? guard.HasLogin || guard.HasKey : guard.HasLogin && guard.HasKey) ? (200, null) : (401, null),
            "/me" => guard.HasLogin || guard.HasSession ? (200, null) : (401, null),
            "/feed" => guard.HasCode ? (200, null) : (401, null),
            var path => guard.Refusal(request.Method == "GET" ? "notes.read" : "notes.write") is { } refusal ? (Is("hides") && path != "/notes" ? 404 : refusal, null) : Notes(request.Method, path!, guard.Owner, body),
        };
    }

    private (int Status, JsonNode? Body) Notes(string method, string path, string owner, JsonNode? body)
    {
        if (path != "/notes") return Note(method, path["/notes/".Length..], owner, body);
        if (method == "GET") return (200, new JsonArray([.. _notes.Where(n => n.Owner == owner || Is("others list")).Select(Shown)]));
        var note = new GuardedNote($"n{++_serial}x", owner, (string)body!["text"]!, (string)body["secret"]!);
        _notes.Add(note);
        return (201, Is("secret echoed") ? Echoed(note) : Shown(note));
    }

    private (int Status, JsonNode? Body) Note(string method, string id, string owner, JsonNode? body)
    {
        var found = _notes.Find(n => n.Id == id);
        var isOwn = found is not null && (found.Owner == owner || (method == "GET" ? Is("others read") : Is("others write")));
        if (Is("repeatable") && method == "DELETE") return Removed(isOwn ? found : null);
        if (Is("deletes for everyone") && method == "DELETE") return Removed(found);
        if (found is null || (!isOwn && !Is("existence told"))) return (404, null);
        if (!isOwn) return (403, null);
        if (method == "DELETE") return Removed(found);
        if (method == "PUT") _notes[_notes.IndexOf(found)] = found = found with { Text = (string)body!["text"]!, Secret = (string)body["secret"]! };
        return (200, Is("secret shown later") && method == "GET" ? Echoed(found) : Shown(found));
    }

    private (int Status, JsonNode? Body) Removed(GuardedNote? note)
    {
        if (note is not null) _notes.Remove(note);
        return (204, null);
    }

    private static JsonObject Shown(GuardedNote note) => new() { ["id"] = note.Id, ["text"] = note.Text };

    private static JsonObject Echoed(GuardedNote note) => new() { ["id"] = note.Id, ["text"] = note.Text, ["log"] = $"got {note.Secret}" };
}
