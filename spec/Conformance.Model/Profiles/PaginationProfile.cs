namespace Conformance.Model;

/// <summary>How the lists that it matches are paged. Null members are what earlier entries say, else inferred from the contract.</summary>
public sealed record PaginationProfile
{
    /// <summary>The lists it speaks of.</summary>
    public OperationFilter Match { get; init; } = OperationFilter.Any;

    /// <summary>How a client gets the next page, or null to infer it.</summary>
    public PaginationStyle? Style { get; init; }

    /// <summary>The parameter that carries cursor, offset or page number.</summary>
    public string? PositionParameter { get; init; }

    /// <summary>The parameter that carries the page size.</summary>
    public string? LimitParameter { get; init; }

    /// <summary>Items of a page when no size is asked for; 0 means all.</summary>
    public int? DefaultLimit { get; init; }

    /// <summary>The smallest page size.</summary>
    public int? MinimumLimit { get; init; }

    /// <summary>The biggest page size.</summary>
    public int? MaximumLimit { get; init; }

    /// <summary>True if a size beyond a bound is brought within it, false if it is refused.</summary>
    public bool? Clamps { get; init; }

    /// <summary>JSON Pointer of the items in the body; the empty string where the body is the list.</summary>
    public string? ItemsPointer { get; init; }

    /// <summary>JSON Pointer of the next URL or cursor in the body.</summary>
    public string? NextPointer { get; init; }

    /// <summary>JSON Pointer of the total in the body, or null.</summary>
    public string? TotalPointer { get; init; }

    /// <summary>The header that carries the total, or null.</summary>
    public string? TotalHeader { get; init; }

    /// <summary>True if a <c>self</c> link accompanies each page.</summary>
    public bool? SelfLink { get; init; }

    /// <summary>True for a feed that has no end.</summary>
    public bool? Endless { get; init; }

    /// <summary>The number of the first page, where pages are numbered; 1 where nothing is said.</summary>
    public int? FirstPage { get; init; }

    /// <summary>What a cursor nobody issued gets: <c>refuse</c>, or null for any answer that is not a failure of the server.</summary>
    public string? GarbageCursor { get; init; }

    /// <summary>Origins besides the target's and the document's servers that links to pages may lead to.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Query parameters that choose items: the JSON Pointer of the property that must have the value, by the parameter's name.</summary>
    public IReadOnlyDictionary<string, string>? Filters { get; init; }

    /// <summary>The parameter that sorts, or null to infer it.</summary>
    public string? SortParameter { get; init; }

    /// <summary>The JSON Pointer of the property by which a value of the sort parameter sorts; null to infer them.</summary>
    public IReadOnlyDictionary<string, string>? Sorts { get; init; }

    /// <summary>The parameter that turns a sort round, or null to infer it.</summary>
    public string? OrderParameter { get; init; }

    /// <summary>Where the entry stands in the profile.</summary>
    public Place Place { get; init; }

    /// <summary>This entry, where it is silent what an earlier one says.</summary>
    public PaginationProfile Over(PaginationProfile earlier) => this with
    {
        Style = Style ?? earlier.Style,
        PositionParameter = PositionParameter ?? earlier.PositionParameter,
        LimitParameter = LimitParameter ?? earlier.LimitParameter,
        DefaultLimit = DefaultLimit ?? earlier.DefaultLimit,
        MinimumLimit = MinimumLimit ?? earlier.MinimumLimit,
        MaximumLimit = MaximumLimit ?? earlier.MaximumLimit,
        Clamps = Clamps ?? earlier.Clamps,
        ItemsPointer = ItemsPointer ?? earlier.ItemsPointer,
        NextPointer = NextPointer ?? earlier.NextPointer,
        TotalPointer = TotalPointer ?? earlier.TotalPointer,
        TotalHeader = TotalHeader ?? earlier.TotalHeader,
        SelfLink = SelfLink ?? earlier.SelfLink,
        Endless = Endless ?? earlier.Endless,
        FirstPage = FirstPage ?? earlier.FirstPage,
        GarbageCursor = GarbageCursor ?? earlier.GarbageCursor,
        Origins = Origins.Count > 0 ? Origins : earlier.Origins,
        Filters = Filters ?? earlier.Filters,
        SortParameter = SortParameter ?? earlier.SortParameter,
        Sorts = Sorts ?? earlier.Sorts,
        OrderParameter = OrderParameter ?? earlier.OrderParameter,
    };
}
