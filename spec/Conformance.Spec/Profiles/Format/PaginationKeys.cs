using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of an entry of <c>pagination</c>.</summary>
public static class PaginationKeys
{
    /// <summary>The keys; what is absent is inferred from the contract.</summary>
    public static KeyTable<PaginationProfile> Table { get; } = new(
        "pagination",
        MatchKeys.Match<PaginationProfile>(e => e.Match, (e, f) => e with { Match = f }),
        MatchKeys.Except<PaginationProfile>(e => e.Match, (e, f) => e with { Match = f }),
        new("style", "word", $"How a client gets the next page: {string.Join(", ", Kebab.Members<PaginationStyle>().Keys)}.", (e, s) => e with { Style = s.Choice<PaginationStyle>() }),
        new("position", "text", "The parameter that carries cursor, offset or page number.", (e, s) => e with { PositionParameter = s.Text() }),
        new("limit", "text", "The parameter that carries the page size.", (e, s) => e with { LimitParameter = s.Text() }),
        new("default-limit", "number", "Items of a page when no size is asked for; 0 means all.", (e, s) => e with { DefaultLimit = s.Whole(0) }),
        new("minimum-limit", "number", "The smallest page size.", (e, s) => e with { MinimumLimit = s.Whole(0) }),
        new("maximum-limit", "number", "The biggest page size.", (e, s) => e with { MaximumLimit = s.Whole(1) }),
        new("clamps", "true or false", "True if a size beyond a bound is brought within it, false if it is refused.", (e, s) => e with { Clamps = s.Flag() }),
        new("items", "pointer", "The items in the body; `''` where the body is the list.", (e, s) => e with { ItemsPointer = s.JsonPointerText() }),
        new("next", "pointer", "The next URL or cursor in the body.", (e, s) => e with { NextPointer = s.JsonPointerText() }),
        new("total", "pointer", "The total in the body.", (e, s) => e with { TotalPointer = s.JsonPointerText() }),
        new("total-header", "text", "The header that carries the total.", (e, s) => e with { TotalHeader = s.Text() }),
        new("self-link", "true or false", "True if a `self` link accompanies each page.", (e, s) => e with { SelfLink = s.Flag() }),
        new("endless", "true or false", "True for a feed that has no end.", (e, s) => e with { Endless = s.Flag() }),
        new("first-page", "number", "The number of the first page, where pages are numbered.", (e, s) => e with { FirstPage = s.Whole(0) }),
        new("garbage-cursor", "word", "`refuse` if a cursor that nobody issued gets a 4xx; absent, any answer is right that is not a failure of the server.", (e, s) => e with { GarbageCursor = s.Word("refuse") }),
        new("origins", "list of texts", "Origins besides the target's and the document's servers that links to pages may lead to.", (e, s) => e with { Origins = s.Texts() }),
        new("filters", "texts by name", "Query parameters that choose items, each with the JSON Pointer of the property that must have the value.", (e, s) => e with { Filters = s.TextsByName() }),
        new("sort", "text", "The parameter that sorts.", (e, s) => e with { SortParameter = s.Text() }),
        new("sorts", "texts by name", "Values of the sort parameter, each with the JSON Pointer of the property that it sorts by.", (e, s) => e with { Sorts = s.TextsByName() }),
        new("order", "text", "The parameter that turns a sort round.", (e, s) => e with { OrderParameter = s.Text() }));

    internal static PaginationProfile Start(Place place) => new() { Place = place };
}
