using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination.Pages;

/// <summary>Pages of a list, one after the other.</summary>
/// <param name="Name">Its name, unique within its scenario.</param>
/// <param name="Pages">The pages in order; at least one.</param>
/// <param name="End">Where it ended.</param>
public sealed record ListWalk(string Name, IReadOnlyList<ListPage> Pages, PageTurn End)
{
    /// <summary>The page size that it asked for, or null.</summary>
    public int? Limit => Pages[0].Ask.Limit;

    /// <summary>What it was for.</summary>
    public PageAim Aim => Pages[0].Ask.Aim;

    /// <summary>True if each answer was a page and the last leads on no more.</summary>
    public bool IsWhole => Pages.All(p => p.IsPage) && End.IsEnd;

    /// <summary>All its items in order.</summary>
    public IEnumerable<ListedItem> Items => Pages.SelectMany(p => p.Items);

    /// <summary>The keys of all its items in order; null where an item has none.</summary>
    public IReadOnlyList<string>? Keys => Pages.Any(p => p.Keys is null) ? null : [.. Pages.SelectMany(p => p.Keys!)];
}
