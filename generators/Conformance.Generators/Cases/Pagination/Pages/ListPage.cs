using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination.Pages;

/// <summary>A page of a list as an answer gives it.</summary>
/// <param name="Exchange">The request and its answer.</param>
/// <param name="Ask">What was asked for.</param>
public sealed record ListPage(Exchange Exchange, PageAsk Ask)
{
    /// <summary>Why the answer is no page, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>The items in order.</summary>
    public IReadOnlyList<ListedItem> Items { get; init; } = [];

    /// <summary>The URI reference or the cursor of the next page, as the answer gives it; null where it gives none.</summary>
    public string? Next { get; init; }

    /// <summary>The number of items of the whole list, as the answer gives it; null where it gives none.</summary>
    public decimal? Total { get; init; }

    /// <summary>True if the answer is a page.</summary>
    public bool IsPage => Problem is null;

    /// <summary>The keys of the items in order; null where one has none.</summary>
    public IReadOnlyList<string>? Keys => Items.All(i => i.Key is not null) ? [.. Items.Select(i => i.Key!)] : null;
}
