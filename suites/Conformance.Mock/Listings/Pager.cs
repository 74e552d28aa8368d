using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Listings;

/// <summary>Cuts lists into pages. Pages follow the order of creation or a sort, so that what is inserted meanwhile shifts nothing.</summary>
/// <param name="listing">How the list is paged.</param>
/// <param name="seed">Cursors are known by it.</param>
internal sealed class Pager(Listing listing, ulong seed)
{
    /// <summary>The page that a visit asks for.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="items">All items, in order.</param>
    /// <param name="page">The page.</param>
    /// <returns>False if the visit asks for a position that nobody gave it.</returns>
    public bool TryCut(Visit visit, ListedItems items, out Page page)
    {
        var position = listing.Position is { } parameter ? visit.Query(parameter.Name) : null;
        var limit = Limit(visit);
        page = listing.Style switch
        {
            PaginationStyle.Offset => FromOffset(items, Number(position) ?? 0, limit),
            PaginationStyle.PageNumber => FromPage(items, Number(position) ?? listing.FirstPage, limit),
            PaginationStyle.None => new Page([.. items.All.Take(limit)], null, items.Count),
            _ => new Page([], null, items.Count),
        };
        return !IsCursor || TryCutAfter(items, position, limit, out page);
    }

    private bool IsCursor => listing.Style is PaginationStyle.LinkHeader or PaginationStyle.BodyLink or PaginationStyle.BodyCursor;

    private bool TryCutAfter(ListedItems items, string? position, int limit, out Page page)
    {
        var isKnown = Cursor.TryRead(position ?? "", seed, out var cursor);
        var rest = items.After(isKnown ? cursor : default).Take(limit == int.MaxValue ? limit : limit + 1).ToList();
        var hasMore = rest.Count > limit && limit > 0;
        if (rest.Count > limit) rest.RemoveRange(limit, rest.Count - limit);
        var next = hasMore ? new Cursor(rest[^1].Sequence, (isKnown ? cursor.Count : 0) + rest.Count).Write(seed) : null;
        page = new Page(rest, next, items.Count);
        return isKnown || string.IsNullOrEmpty(position);
    }

    private static Page FromOffset(ListedItems items, int offset, int limit)
    {
        var rest = items.All.Skip(Math.Max(offset, 0)).Take(limit == int.MaxValue ? limit : limit + 1).ToList();
        var hasMore = rest.Count > limit;
        if (hasMore) rest.RemoveAt(limit);
        return new Page(rest, hasMore ? (Math.Max(offset, 0) + limit).ToString() : null, items.Count);
    }

    private Page FromPage(ListedItems items, int number, int limit)
    {
        var before = Math.Max(number - listing.FirstPage, 0);
        var page = FromOffset(items, limit == int.MaxValue ? 0 : before * limit, limit);
        return page with { Next = page.Next is null ? null : (before + 1 + listing.FirstPage).ToString() };
    }

    /// <summary>The number of items of a page: what was asked for within the bounds, else the default; the contract has refused the rest.</summary>
    private int Limit(Visit visit)
    {
        var asked = listing.Limit is { } parameter ? Number(visit.Query(parameter.Name)) : null;
        if (asked is null or < 0 || (asked == 0 && listing.MinimumLimit > 0)) return listing.DefaultLimit > 0 ? listing.DefaultLimit : int.MaxValue;
        return Math.Min(Math.Max(asked.Value, listing.MinimumLimit), listing.MaximumLimit ?? int.MaxValue);
    }

    private static int? Number(string? text) => int.TryParse(text, out var number) ? number : null;
}
