using Conformance.Model;

namespace Conformance.Spec.Resources;

/// <summary>How a list is read: where its items stand and how a client gets the next page.</summary>
public sealed record Listing
{
    /// <summary>The operation.</summary>
    public required Operation Operation { get; init; }

    /// <summary>JSON Pointer of the items in the body; the empty string where the body is the list.</summary>
    public required string ItemsPointer { get; init; }

    /// <summary>The schema of one item, or null where nothing is said.</summary>
    public Schema? Item { get; init; }

    /// <summary>How a client gets the next page.</summary>
    public PaginationStyle Style { get; init; }

    /// <summary>The parameter that carries cursor, offset or page number, or null.</summary>
    public Parameter? Position { get; init; }

    /// <summary>The parameter that carries the page size, or null.</summary>
    public Parameter? Limit { get; init; }

    /// <summary>Items of a page when no size is asked for; 0 means all.</summary>
    public int DefaultLimit { get; init; }

    /// <summary>The smallest page size.</summary>
    public int MinimumLimit { get; init; } = 1;

    /// <summary>The biggest page size, or null where none is known.</summary>
    public int? MaximumLimit { get; init; }

    /// <summary>True if a size beyond a bound is brought within it.</summary>
    public bool Clamps { get; init; }

    /// <summary>JSON Pointer of the next URL or cursor in the body, or null.</summary>
    public string? NextPointer { get; init; }

    /// <summary>JSON Pointer of the total in the body, or null.</summary>
    public string? TotalPointer { get; init; }

    /// <summary>The header that carries the total, or null.</summary>
    public string? TotalHeader { get; init; }

    /// <summary>True if a <c>self</c> link accompanies each page.</summary>
    public bool SelfLink { get; init; }

    /// <summary>True for a feed that has no end.</summary>
    public bool Endless { get; init; }

    /// <summary>The number of the first page, where pages are numbered.</summary>
    public int FirstPage { get; init; } = 1;

    /// <summary>The offset of the first item: 0, or 1 where items are counted from one.</summary>
    public int FirstOffset { get; init; }

    /// <summary>Origins besides the target's and the document's servers that links to pages may lead to.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>True if a cursor nobody issued is refused.</summary>
    public bool RefusesGarbage { get; init; }

    /// <summary>What was concluded about it, and why.</summary>
    public IReadOnlyList<Inference> Reasons { get; init; } = [];

    /// <summary>True if a list comes in pages.</summary>
    public bool IsPaged => Style != PaginationStyle.None;
}
