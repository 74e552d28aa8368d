using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Conformance.Suites.Tests.Checks.Pagination;

/// <summary>
/// Lists in four styles that notes can be added to and removed from, on Kestrel, written without a look at the harness: by cursors it goes on
/// behind the last note that it gave, by offsets and page numbers it counts.
/// </summary>
internal sealed class KeptServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _oddity;
    private readonly Lock _lock = new();
    private readonly List<(int Id, string Text)> _notes = [.. Enumerable.Range(1, 8).Select(n => (n, $"note {n}"))];
    private int _last = 8;

    private KeptServer(string oddity)
    {
        _oddity = oddity;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public Uri Url => new(_app.Urls.First());

    /// <summary>How many notes there are.</summary>
    public int Count => _notes.Count;

    public static async Task<KeptServer> StartAsync(string oddity)
    {
        var server = new KeptServer(oddity);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        var text = await body.ReadToEndAsync();
        var path = context.Request.Path.Value!.Split('/')[1..];
        (int Status, object? Json) answer;
        lock (_lock) answer = Answer(context, path, text);
        context.Response.StatusCode = answer.Status;
        if (answer.Json is { } json) await context.Response.WriteAsJsonAsync(json);
    }

    private (int Status, object? Json) Answer(HttpContext context, string[] path, string text) => (context.Request.Method, path) switch
    {
        ("POST", [_]) => Create(text),
        ("DELETE", [_, var id]) => (_notes.RemoveAll(n => Name(n.Id) == id) > 0 ? 204 : 404, null),
        ("GET", [var style]) => List(context, style),
        _ => (404, null),
    };

    private (int Status, object? Json) Create(string json)
    {
        _notes.Add((++_last, JsonDocument.Parse(json).RootElement.GetProperty("text").GetString()!));
        return (201, new { id = Name(_last), text = _notes[^1].Text });
    }

    private (int Status, object? Json) List(HttpContext context, string style)
    {
        var query = context.Request.Query;
        if (!int.TryParse(query["limit"].FirstOrDefault("10"), CultureInfo.InvariantCulture, out var limit) || limit is < 1 or > 50) return (400, null);
        if (From(query, style, limit) is not { } from) return (query["after"].FirstOrDefault() is { } odd && Id(odd) is not null ? 500 : 400, null);
        var items = _notes.Skip(from).Take(limit).ToArray();
        var shown = items.Select(n => new { id = Name(n.Id), text = n.Text }).ToArray();
        var next = from + items.Length < _notes.Count ? $"/{style}?limit={limit}&after={Cursor(items[^1].Id)}" : null;
        if (style == "links" && next is not null) context.Response.Headers.Append("Link", $"<{next}>; rel=\"next\"");
        return (200, style == "links" ? shown : style == "bodies" && next is not null ? new { items = shown, next } : new { items = shown });
    }

    /// <summary>Where a page begins; null where that cannot be told.</summary>
    private int? From(IQueryCollection query, string style, int limit)
    {
        if (style == "offsets") return int.TryParse(query["offset"].FirstOrDefault("0"), CultureInfo.InvariantCulture, out var offset) && offset >= 0 ? offset : null;
        if (style == "pages") return int.TryParse(query["page"].FirstOrDefault("1"), CultureInfo.InvariantCulture, out var page) && page > 0 ? (page - 1) * limit : null;
        if (query["after"].FirstOrDefault() is not { } cursor) return 0;
        if (Id(cursor) is not { } id) return null;
        var behind = _notes.Count(n => n.Id <= id);
        if (_notes.Exists(n => n.Id == id)) return behind;
        return _oddity switch
        {
            "the cursor's note is read first" => null,
            "one more is passed by" => behind + 1,
            "one is shown again" => behind - 1,
            "from the beginning" => 0,
            _ => behind,
        };
    }

    private static string Name(int id) => $"n{id}";

    private static string Cursor(int id) => Convert.ToHexString(Encoding.UTF8.GetBytes($"id:{id}"));

    private static int? Id(string cursor)
    {
        try
        {
            return int.TryParse(Encoding.UTF8.GetString(Convert.FromHexString(cursor)).Split(':')[^1], CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
