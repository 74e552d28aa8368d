namespace Conformance.Model;

/// <summary>How the lists that it matches are paged. Null members are inferred from the contract.</summary>
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
    public bool Endless { get; init; }

    /// <summary>The number of the first page, where pages are numbered.</summary>
    public int FirstPage { get; init; } = 1;

    /// <summary>What a cursor nobody issued gets: <c>refuse</c>, or null for any answer that is not a failure of the server.</summary>
    public string? GarbageCursor { get; init; }

    /// <summary>Where the entry stands in the profile.</summary>
    public Place Place { get; init; }
}
