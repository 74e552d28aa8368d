using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Conformance.Suites.Tests.Checks.Pagination;

/// <summary>
/// Lists of 45 things in four styles, on Kestrel, written without a look at the harness. It behaves in one odd way: some ways are right,
/// others are not.
/// </summary>
internal sealed class PagedServer : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly WebApplication _app;
    private readonly string _oddity;
    private readonly Lock _lock = new();
    private readonly List<Thing> _things = [.. Enumerable.Range(1, 45).Select(Thing.Number)];
    private readonly HashSet<string> _used = [];
    private uint _chance = 7;
    private int _serial = 1000;

    private PagedServer(string oddity)
    {
        _oddity = oddity;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public Uri Url => new(_app.Urls.First());

    public static async Task<PagedServer> StartAsync(string oddity)
    {
        var server = new PagedServer(oddity);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private bool Is(params ReadOnlySpan<string> oddities) => oddities.Contains(_oddity);

    private Task AnswerAsync(HttpContext context)
    {
        lock (_lock)
        {
            if (Is("others write")) Write();
            return LimitOf(context.Request.Query) is { } limit ? PageAsync(context, limit) : BadAsync(context);
        }
    }

    private Task PageAsync(HttpContext context, int limit)
    {
        var chosen = Chosen(context.Request.Query, limit).ToList();
        return context.Request.Path.Value switch
        {
            "/links" => new CursorStyle(this, context, chosen, limit).LinksAsync(),
            "/bodies" => new CursorStyle(this, context, chosen, limit).BodiesAsync(),
            "/offsets" => OffsetsAsync(context, chosen, limit),
            "/pages" => PagesAsync(context, chosen, limit),
            _ => BadAsync(context),
        };
    }

    /// <summary>The size that is asked for; null where it is refused.</summary>
    private int? LimitOf(IQueryCollection query)
    {
        if (!query.TryGetValue("limit", out var text)) return Is("no size, all items") ? int.MaxValue : 10;
        if (!int.TryParse(text, out var limit)) return Is("text as a size") ? 10 : null;
        if (Is("clamps")) return Math.Clamp(limit, 1, 20);
        if (limit < 1) return Is("negative sizes") ? 10 : null;
        return limit <= 20 || Is("no biggest size") ? limit : null;
    }

    private IEnumerable<Thing> Chosen(IQueryCollection query, int limit)
    {
        IEnumerable<Thing> things = _things.ToList();
        if (query.TryGetValue("status", out var status) && !Is("filter ignored")) things = things.Where(t => t.Status == status);
        if (query.TryGetValue("sort", out var sort) && !Is("sort ignored", "sorted page by page"))
        {
            var down = query["order"] == "desc";
            things = sort == "rank"
                ? down ? things.OrderByDescending(t => t.Rank) : things.OrderBy(t => t.Rank)
                : down ? things.OrderByDescending(t => t.Name, StringComparer.Ordinal) : things.OrderBy(t => t.Name, StringComparer.Ordinal);
        }

        if (Is("ordered by rank, ties in their place") && !query.ContainsKey("sort")) things = things.OrderBy(t => t.Rank);
        if (Is("another order on small pages") && limit < 5) things = things.Reverse();
        return Is("no order") ? things.OrderBy(_ => Next(1000)) : things;
    }

    private Task OffsetsAsync(HttpContext context, List<Thing> chosen, int limit)
    {
        var offset = int.TryParse(context.Request.Query["offset"], out var given) && !Is("position ignored") ? given : 0;
        var items = Cut(chosen, offset, limit, context);
        var total = Is("total of the page") ? items.Count : Is("total too big") ? chosen.Count + 1 : Is("total too small") ? chosen.Count - 1 : chosen.Count;
        return WriteAsync(context, new { items, total });
    }

    private Task PagesAsync(HttpContext context, List<Thing> chosen, int limit)
    {
        var page = int.TryParse(context.Request.Query["page"], out var given) && !Is("position ignored") ? given : 1;
        var last = (chosen.Count + limit - 1) / limit;
        if (page > last && Is("404 beyond the end")) return BadAsync(context, 404);
        return WriteAsync(context, new { items = Cut(chosen, ((Is("the last page for ever") ? Math.Min(page, last) : page) - 1) * limit, limit, context) });
    }

    private List<Thing> Cut(List<Thing> chosen, int from, int limit, HttpContext context)
    {
        var items = chosen.Skip(from).Take(limit).ToList();
        if (Is("one item too many") && items.Count == limit) items = [.. chosen.Skip(from).Take(limit + 1)];
        return Is("sorted page by page") && context.Request.Query["sort"] == "rank"
            ? context.Request.Query["order"] == "desc" ? [.. items.OrderByDescending(t => t.Rank)] : [.. items.OrderBy(t => t.Rank)]
            : items;
    }

    /// <summary>Another client: makes something, or removes something, anywhere.</summary>
    private void Write()
    {
        if (_things.Count > 40 && Next(2) == 0) _things.RemoveAt(Next(_things.Count));
        else _things.Insert(Next(_things.Count), Thing.Number(_serial++));
    }

    private int Next(int below) => (int)((_chance = (_chance * 1664525) + 1013904223) >> 8) % below;

    private static Task BadAsync(HttpContext context, int status = 400)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { error = "refused" });
    }

    private static Task WriteAsync(HttpContext context, object body)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(JsonSerializer.Serialize(body, Json));
    }

    /// <summary>Cursors: where the last page ended, and a serial number, so that no two are the same.</summary>
    private sealed class CursorStyle(PagedServer server, HttpContext context, List<Thing> chosen, int limit)
    {
        public Task LinksAsync()
        {
            if (Start() is not { } start) return server.Is("failure on garbage") ? BadAsync(context, 500) : BadAsync(context);
            var items = Items(start);
            foreach (var line in Lines(Next(start, items))) context.Response.Headers.Append("Link", line);
            if (server.Is("page 2 breaks the schema") && start > 0) return WriteAsync(context, items.Select(t => new { t.Id, t.Name, t.Rank, Status = 7 }));
            return WriteAsync(context, items);
        }

        public Task BodiesAsync()
        {
            if (Start() is not { } start) return server.Is("failure on garbage") ? BadAsync(context, 500) : BadAsync(context);
            var items = Items(start);
            return Next(start, items) is { } next ? WriteAsync(context, new { items, next = Url(next) }) : WriteAsync(context, new { items });
        }

        private int? Start()
        {
            if (!context.Request.Query.TryGetValue("after", out var cursor)) return 0;
            if (server.Is("first page on garbage") && !cursor.ToString().EndsWith('=')) return 0;
            try
            {
                var parts = Encoding.UTF8.GetString(Convert.FromBase64String(cursor.ToString())).Split('/');
                if (server.Is("cursors work once") && !server._used.Add(cursor.ToString())) return int.Parse(parts[0]) + 1;
                return server.Is("others write") && parts[2] != "" ? chosen.FindIndex(t => t.Id == parts[2]) is >= 0 and var at ? at + 1 : int.Parse(parts[0]) : int.Parse(parts[0]);
            }
            catch (Exception e) when (e is FormatException or IndexOutOfRangeException)
            {
                return null;
            }
        }

        private List<Thing> Items(int start)
        {
            if (server.Is("fewer than asked for") && limit > 2) return server.Cut(chosen, start, (limit + 1) / 2, context);
            return server.Is("one item too many") && start > 0 ? [.. chosen.Skip(start).Take(limit)] : server.Cut(chosen, start, limit, context);
        }

        /// <summary>Where the next page begins; null behind the last.</summary>
        private int? Next(int start, List<Thing> items)
        {
            var end = start + items.Count;
            if (server.Is("no way on for small pages") && limit < 5) return null;
            if (end >= chosen.Count)
            {
                return server.Is("no end") ? end : server.Is("the last page leads to itself") ? -1 : server.Is("one empty page at the end") && items.Count > 0 ? end : null;
            }

            return server.Is("gap") ? end + 1 : server.Is("overlap") && limit > 1 ? end - 1 : end;
        }

        private IEnumerable<string> Lines(int? next)
        {
            var self = "</links>; rel=\"self\"";
            if (next is not { } at) return [self];
            var link = $"<{Url(at)}>; rel=\"next\"";
            if (server.Is("broken Link")) return [$"{link}, <x>; rel"];
            if (server.Is("links in one line")) return [$"{self} , ,{link}; title=\"a, b; c=<d>\""];
            return server.Is("other words for next") ? [self, $"<{Url(at)}>; title=n; REL=\"next last\""] : [self, link];
        }

        private string Url(int start)
        {
            if (start < 0) return $"{context.Request.Path}{context.Request.QueryString}";
            var last = start > 0 && start <= chosen.Count ? chosen[start - 1].Id : "";
            var cursor = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{start}/{server._serial++}/{last}/".PadRight(25)));
            var encoded = Uri.EscapeDataString(server.Is("cursor encoded twice") ? Uri.EscapeDataString(cursor) : cursor);
            var rest = context.Request.Query.Where(p => p.Key != "after" && !(p.Key == "limit" && server.Is("limit lost")) && !(p.Key == "status" && server.Is("filter lost")));
            var query = string.Join('&', rest.Select(p => $"{p.Key}={p.Value}").Append($"after={encoded}"));
            var path = server.Is("another path") ? "/others" : context.Request.Path.Value;
            return server.Is("relative links") ? $"?{query}"
                : server.Is("another origin") ? $"http://elsewhere.example{path}?{query}"
                : $"http://{context.Request.Host}{path}?{query}";
        }
    }
}
