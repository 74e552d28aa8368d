using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Conformance.Suites.Tests.Checks.State;

/// <summary>
/// Notes and boards in memory, on Kestrel, written without a look at the harness. It behaves in one odd way: some ways are right, others
/// are not.
/// </summary>
internal sealed class NoteServer : IAsyncDisposable
{
    private static readonly string[] Known = ["title", "text", "author", "rank", "weight", "due", "tags", "priority", "seen"];

    private readonly WebApplication _app;
    private readonly string _oddity;
    private readonly Lock _lock = new();
    private readonly List<JsonObject> _notes = [];
    private readonly List<JsonObject> _buried = [];
    private readonly Dictionary<string, HashSet<string>> _boards = [];
    private readonly Dictionary<string, string> _names = [];
    private int _serial;
    private int _requests;

    private NoteServer(string oddity)
    {
        _oddity = oddity;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
        for (var i = 0; i < 7; i++) _notes.Add(Stored(new JsonObject { ["title"] = $"one of the first, {i}", ["rank"] = i }, $"n{++_serial}"));
        _notes[0]["state"] = "archived";
    }

    public Uri Url => new(_app.Urls.First());

    /// <summary>What is left of what clients made.</summary>
    public int Left => _notes.Count(n => !n["title"]!.GetValue<string>().StartsWith("one of the", StringComparison.Ordinal)) + _boards.Count;

    public static async Task<NoteServer> StartAsync(string oddity)
    {
        var server = new NoteServer(oddity);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private bool Is(params ReadOnlySpan<string> oddities) => oddities.Contains(_oddity);

    private async Task AnswerAsync(HttpContext context)
    {
        var body = context.Request.ContentLength > 0 ? await JsonNode.ParseAsync(context.Request.Body) as JsonObject : null;
        IResult result;
        lock (_lock)
        {
            _requests++;
            if (Is("others write")) Write();
            result = Answer(context.Request.Method, context.Request.Path.Value!.Trim('/').Split('/'), body, context);
        }

        await result.ExecuteAsync(context);
    }

    private IResult Answer(string method, string[] path, JsonObject? body, HttpContext context) => (method, path) switch
    {
        ("GET", ["notes"]) => Page(context),
        ("POST", ["notes"]) => Create(body!, context),
        ("GET", ["notes", var id]) => Read(id),
        ("PUT", ["notes", var id]) => Replace(id, body!),
        ("PATCH", ["notes", var id]) => Change(id, body!),
        ("DELETE", ["notes", var id]) => Delete(id),
        ("POST", ["notes", var id, "archive"]) => Archive(id),
        ("GET", ["boards"]) => Results.Json(_boards.Keys.Select(b => Board(b))),
        ("POST", ["boards"]) => body?["name"] is JsonValue ? Results.Json(Made(body), statusCode: 201) : Results.BadRequest(),
        ("GET", ["boards", var board]) => _boards.ContainsKey(board) ? Results.Json(Board(board)) : Results.NotFound(),
        ("DELETE", ["boards", var board]) => _boards.Remove(board) ? Results.NoContent() : Results.NotFound(),
        ("GET", ["boards", var board, "notes"]) => _boards.TryGetValue(board, out var ids) ? Results.Json(_notes.Where(n => ids.Contains(Id(n))).Select(Shown)) : Results.NotFound(),
        ("PUT", ["boards", var board, "notes", var id]) => Join(board, id),
        ("DELETE", ["boards", var board, "notes", var id]) => _boards[board].Remove(id) | Is("never leaves") && (!Is("never leaves") || _boards[board].Add(id)) ? Results.NoContent() : Results.NotFound(),
        _ => Results.NotFound(),
    };

    private IResult Page(HttpContext context)
    {
        var (offset, limit) = (Number(context, "offset", 0), Number(context, "limit", 5));
        var shown = _notes.Where(n => !Is("not listed") || IsFirst(n)).Where(n => !Is("lists archived notes") || n["state"]!.GetValue<string>() == "archived").ToList();
        if (Is("still listed")) shown.AddRange(_buried);
        return Results.Json(shown.Skip(offset).Take(limit).Select(Shown));
    }

    private IResult Create(JsonObject sent, HttpContext context)
    {
        var isRight = sent["title"] is JsonValue && !sent.Any(p => p.Value is JsonObject) && sent["tags"] is null or JsonArray;
        if (isRight && !Is("duplicates") && _notes.Any(n => n["title"]!.GetValue<string>() == sent["title"]!.GetValue<string>()))
        {
            return Is("the same again") ? Results.Json(Shown(_notes.First(n => JsonNode.DeepEquals(n["title"], sent["title"])))) : Results.Conflict();
        }

        var isLate = sent["text"] is JsonValue text && text.GetValueKind() == System.Text.Json.JsonValueKind.String && text.GetValue<string>().Length > 80;
        if (!isRight && !Is("stores what it refuses")) return Results.BadRequest();
        if (isLate && !Is("looks at bounds too late")) return Results.BadRequest();
        var note = Stored(sent, NewId());
        foreach (var name in note.Where(p => p.Value is JsonObject || (isLate && p.Key == "text")).Select(p => p.Key).ToList()) note.Remove(name);
        if (Is("loses on create")) note.Remove("text");
        if (Is("sets what is read-only")) foreach (var name in new[] { "created", "owner" }.Where(sent.ContainsKey)) note[name] = sent[name]!.DeepClone();
        if (Is("sets the state") && sent.ContainsKey("state")) note["state"] = sent["state"]!.DeepClone();
        if (!Is("does not store")) _notes.Add(note);
        if (!isRight || isLate) return Results.BadRequest();
        var at = Is("nowhere") ? $"/v7/notes/{Id(note)}" : Is("elsewhere") ? "/notes/n1" : $"/notes/{Id(note)}";
        context.Response.Headers.Location = Is("a full Location") ? $"http://{context.Request.Host}{at}" : at;
        if (Is("answers 204")) return Results.NoContent();
        var answer = Shown(note);
        if (Is("another id in the body")) answer["id"] = "n1000";
        return Results.Json(answer, statusCode: Is("answers 200") ? 200 : Is("answers 202") ? 202 : 201);
    }

    private IResult Read(string id)
    {
        if ((Find(id) ?? (Is("still readable") ? _buried.FirstOrDefault(n => Id(n) == id) : null)) is not { } note || (Is("not readable") && !IsFirst(note))) return Results.NotFound();
        var shown = Shown(note);
        if (Is("read changes") && note.ContainsKey("text")) note["text"] = $"{note["text"]}+";
        return Results.Json(shown);
    }

    private IResult Replace(string id, JsonObject sent)
    {
        if (Find(id) is not { } note) return Results.NotFound();
        if (!sent.ContainsKey("title")) return Results.BadRequest();
        if (Is("never replaces")) return Results.Json(Shown(Stored(sent, id)));
        if (Is("adds") && JsonNode.DeepEquals(note["tags"], sent["tags"]) && sent["tags"] is JsonArray tags) tags.Add("again");
        if (!Is("merges")) foreach (var name in Known) note.Remove(name);
        return Results.Json(Shown(Put(note, sent, Is("sets what is read-only by PUT"))));
    }

    private IResult Change(string id, JsonObject sent)
    {
        if (Find(id) is not { } note) return Results.NotFound();
        if (Is("never changes")) return Results.Json(Shown(note));
        if (Is("resets others")) foreach (var name in Known.Where(n => n != "title")) note.Remove(name);
        return Results.Json(Shown(Put(note, sent, false)));
    }

    private IResult Delete(string id)
    {
        if (Find(id) is not { } note) return _buried.Any(n => Id(n) == id) && Is("fails the second time") ? Results.StatusCode(500) : Results.NotFound();
        if (Is("two calls to delete") && note["state"]!.GetValue<string>() != "archived")
        {
            note["state"] = "archived";
            return Results.NoContent();
        }

        if (!Is("never deletes")) _notes.Remove(note);
        _buried.Add(note);
        foreach (var members in _boards.Values) members.Remove(id);
        return Is("deletes with 200") ? Results.Ok() : Is("deletes with 202") ? Results.Accepted() : Results.NoContent();
    }

    private IResult Archive(string id)
    {
        if (Find(id) is not { } note) return Results.NotFound();
        if (note["state"]!.GetValue<string>() == "archived" && !Is("archives twice")) return Results.Conflict();
        var moved = note.DeepClone().AsObject();
        moved["state"] = "archived";
        if (!Is("never archives")) note["state"] = "archived";
        return Results.Json(Shown(moved));
    }

    private IResult Join(string board, string id)
    {
        if (Find(id) is null || !_boards.TryGetValue(board, out var members)) return Results.NotFound();
        if (!Is("never joins")) members.Add(id);
        return Results.NoContent();
    }

    private JsonObject Made(JsonObject sent)
    {
        _boards[$"b{++_serial}"] = [];
        _names[$"b{_serial}"] = sent["name"]!.GetValue<string>();
        return Board($"b{_serial}");
    }

    private JsonObject Stored(JsonObject sent, string id)
    {
        var note = new JsonObject { ["id"] = id, ["state"] = "open", ["created"] = $"2026-01-01T00:00:{_serial % 60:00}Z", ["owner"] = "the server", ["priority"] = "low" };
        return Put(note, sent, false);
    }

    private JsonObject Put(JsonObject note, JsonObject sent, bool all)
    {
        foreach (var (name, value) in sent.Where(p => Known.Contains(p.Key) || (all && p.Key is "created" or "owner")).ToList()) note[name] = value?.DeepClone();
        if (!note.ContainsKey("priority")) note["priority"] = "low";
        if (!Is("normalises")) return note;
        if (note["author"] is { } author) note["author"] = author.GetValue<string>().ToLowerInvariant();
        if (note["due"] is { } due) note["due"] = DateTimeOffset.Parse(due.GetValue<string>()).ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ");
        if (note["weight"] is { } weight) note["weight"] = weight.GetValue<double>() + 0.0;
        return new JsonObject([.. note.OrderByDescending(p => p.Key).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone()))]) is var turned ? Copied(note, turned) : note;
    }

    private static JsonObject Copied(JsonObject note, JsonObject turned)
    {
        note.Clear();
        foreach (var (name, value) in turned) note[name] = value?.DeepClone();
        return note;
    }

    private JsonObject Shown(JsonObject note)
    {
        var shown = note.DeepClone().AsObject();
        if (Is("counts by itself") && shown.ContainsKey("seen")) shown["seen"] = _requests % 10;
        if (Is("upper case")) shown["title"] = shown["title"]!.GetValue<string>().ToUpperInvariant();
        return shown;
    }

    private string NewId() => Is("gives ids anew") ? Enumerable.Range(1, 10_000).Select(i => $"n{i}").First(i => Find(i) is null) : $"n{++_serial}";

    /// <summary>Another client.</summary>
    private void Write()
    {
        if (_requests % 3 == 0) _notes.Insert(_requests % 5, Stored(new JsonObject { ["title"] = $"one of the others, {_requests}" }, $"o{_requests}"));
        if (_requests % 4 == 0 && _notes.Find(n => Id(n).StartsWith('o')) is { } old) _notes.Remove(old);
    }

    private JsonObject? Find(string id) => _notes.Find(n => Id(n) == id);

    private JsonObject Board(string id) => new() { ["id"] = id, ["name"] = _names[id] };

    private static string Id(JsonObject note) => note["id"]!.GetValue<string>();

    private static bool IsFirst(JsonObject note) => note["title"]!.GetValue<string>().StartsWith("one of the", StringComparison.Ordinal);

    private static int Number(HttpContext context, string name, int usual) => int.TryParse(context.Request.Query[name], out var number) ? number : usual;
}
