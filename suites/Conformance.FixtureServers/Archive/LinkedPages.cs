using System.Text.Json.Nodes;
using Conformance.FixtureServers.Serving;
using Conformance.FixtureServers.Storing;
using Conformance.FixtureServers.Validation;

namespace Conformance.FixtureServers.Archive;

/// <summary>Pages of a list, each with links to itself and to the next.</summary>
internal sealed class LinkedPages(Twists twists, ErrorStyle errors)
{
    private readonly HashSet<string> _used = [];
    private int _serial;

    /// <summary>The page that is asked for.</summary>
    /// <param name="call">The request.</param>
    /// <param name="query">Its query, read as far as the list itself goes.</param>
    /// <param name="items">What the list chooses, in the order of its ids.</param>
    public Answer Page(Call call, QueryReader query, IEnumerable<JsonObject> items)
    {
        var limit = query.Integer("limit", 1, 30) ?? 20;
        if (Start(query.Text("after")) is not { } start) return errors.Invalid("'after' is no cursor");
        if (query.Problem is { } problem) return errors.Invalid(problem);
        List<JsonObject> left = [.. items.Where(i => Number(i) > start)];
        return Linked(call, start, limit, left);
    }

    private int? Start(string? cursor)
    {
        if (cursor is null) return 0;
        if (Cursor.Read(cursor) is not { } number) return twists.Has("crash-on-unknown-cursor") ? throw new InvalidOperationException("no cursor") : null;
        return twists.Has("cursor-works-once") && !_used.Add(cursor) ? number + 1 : number;
    }

    private Answer Linked(Call call, int start, int limit, List<JsonObject> left)
    {
        var page = left.Take(limit).Select(i => i.DeepClone().AsObject()).ToList();
        if (start > 0 && twists.Has("second-page-of-other-shape")) foreach (var item in page) item["title"] = 7;
        var answer = new Answer(200, new JsonArray([.. page])).With("Link", $"<{call.Origin}{call.Path}{call.QueryString}>; rel=\"self\"");
        var hasMore = left.Count > limit && !(limit < 5 && twists.Has("no-way-on"));
        if (!hasMore && !twists.Has("no-end")) return answer;
        return answer.With("Link", Next(call, hasMore ? Behind(page, start) : start));
    }

    /// <summary>Where the next page begins.</summary>
    private int Behind(List<JsonObject> page, int start)
    {
        if (page.Count == 0) return start;
        var last = Number(page[^1]);
        return twists.Has("links-pass-by") ? last + 1 : page.Count > 1 && twists.Has("links-repeat") ? Number(page[^2]) : last;
    }

    private string Next(Call call, int behind)
    {
        var kept = call.Query
            .Where(p => p.Key != "after" && !(p.Key == "limit" && twists.Has("limit-lost")) && !(p.Key == "language" && twists.Has("filter-lost")))
            .Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value.ToString())}");
        var cursor = Uri.EscapeDataString(Cursor.Of(behind, ++_serial));
        var query = string.Join('&', kept.Append($"after={(twists.Has("cursor-encoded-twice") ? Uri.EscapeDataString(cursor) : cursor)}"));
        var origin = twists.Has("link-to-elsewhere") ? "http://archive.internal:8080" : call.Origin;
        var path = twists.Has("link-to-other-path") ? "/health" : call.Path;
        return twists.Has("link-without-brackets") ? $"{origin}{path}?{query}; rel=next" : $"<{origin}{path}?{query}>; rel=\"next\"";
    }

    private static int Number(JsonObject item) => int.Parse(Shelf.IdOf(item)[1..]);
}
